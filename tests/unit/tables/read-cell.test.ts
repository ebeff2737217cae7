import { expect, test } from 'playwright/test';
import { readCellAs } from '#src/tables/read-cell.ts';
import { unitOfHead } from '#src/tables/units.ts';
import type { ReadType } from '#src/tables/value.ts';

/** A cell as it stands under a header, as which type it is read, and its place in the order with its base unit; undefined where it cannot be read so. */
type Case = [cell: string, head: string, type: ReadType, at: number | undefined, unit?: string];

const cases: Case[] = [
  // numbers whose unit stands in the header, in both languages
  ['85', 'Mean latency (μs)', 'number', 0.000085, 's'],
  ['23', '平均延迟（μs）', 'number', 0.000023, 's'],
  ['18.2', 'Average time to first response (h)', 'number', 65_520, 's'],
  ['103.8', '平均首次响应时长（h）', 'number', 373_680, 's'],
  ['12', 'Closed PRs without a response (%)', 'number', 12, '%'],
  ['63', '关闭的PR中未获回应的比例（%）', 'number', 63, '%'],
  ['11.2', 'Average review time (days)', 'number', 967_680, 's'],
  ['41.7', '平均评审时长（天）', 'number', 3_602_880, 's'],
  ['198.5', 'Latency with false sharing (ns)', 'number', 1.985e-7, 's'],
  ['73.1', '优化后延迟（ns）', 'number', 7.31e-8, 's'],
  ['12.3', 'Final image (MB, FROM scratch)', 'number', 12_300_000, 'B'],
  ['6.5', '最终镜像（MB，FROM scratch）', 'number', 6_500_000, 'B'],
  ['98.2', 'Share of Go (lines of code, %)', 'number', 98.2, '%'],
  ['100', 'Go占比（代码行数，%）', 'number', 100, '%'],
  ['8.42', 'Go code (million lines)', 'number', 8_420_000, ''],
  ['5.16', 'Go代码（百万行）', 'number', 5_160_000, ''],
  ['42.1', 'Throughput (MB/s)', 'number', 42_100_000, 'B/s'],
  ['197.6', '吞吐量（MB/s）', 'number', 197_600_000, 'B/s'],
  ['+142', 'Memory growth (MB/min)', 'number', 2_366_666.66667, 'B/s'],
  ['+28', '内存增长（MB/min）', 'number', 466_666.666667, 'B/s'],
  ['2.5', 'Old cost (h per occasion)', 'number', 9000, 's/occasion'],
  ['0.15', '新成本（h/次）', 'number', 540, 's/次'],
  ['18k', 'Goroutine creation rate (per s)', 'number', 18_000, '/s'],
  ['3.2k', 'goroutine创建速率（个/s）', 'number', 3200, '/s'],
  ['83', 'H100, FP8 (μs)', 'number', 0.000083, 's'],
  ['68.9', 'A100，FP16（μs）', 'number', 0.0000689, 's'],
  ['5', 'Collection interval (s)', 'number', 5, 's'],
  ['42', '每月节省工时（h）', 'number', 151_200, 's'],
  ['89', 'GC pause (ns)', 'number', 8.9e-8, 's'],
  ['12,800', 'GC暂停（ns）', 'number', 0.0000128, 's'],
  // numbers that only count
  ['142', 'Proposals submitted', 'number', 142, ''],
  ['9.3', '评审会议平均出席人数', 'number', 9.3, ''],
  ['42,180', 'Average QPS', 'number', 42_180, ''],
  ['38,950', '平均QPS', 'number', 38_950, ''],
  ['10,240', 'Allocations (count)', 'number', 10_240, ''],
  ['1', '分配次数', 'number', 1, ''],
  ['1 (serialisation)', 'Memory allocations (count)', 'number', 1, ''],
  ['1（序列化）', '内存分配（次）', 'number', 1, ''],
  ['0', '零拷贝实现', 'number', 0, ''],
  ['0.0', 'Default', 'number', 0, ''],
  // numbers with a unit of their own
  ['1.2 MB', 'Envoy proxy mode', 'number', 1_200_000, 'B'],
  ['48 KB', 'eBPF与Go运行时协同', 'number', 48_000, 'B'],
  ['About 50 ms', 'Traditional Go binary', 'number', 0.05, 's'],
  ['约50 ms', '传统Go二进制', 'number', 0.05, 's'],
  ['4 bytes', 'Alignment requirement', 'number', 4, 'B'],
  ['4字节', '对齐要求', 'number', 4, 'B'],
  ['3.76×', 'Ratio', 'number', 3.76, '×'],
  ['4.85×', '倍率', 'number', 4.85, '×'],
  ['100%', 'After', 'number', 100, '%'],
  ['14 min 23 s (including vendor dependency resolution)', 'Before', 'number', 863, 's'],
  ['6 min 11 s（go.work加replace指向本地fork）', '新方案', 'number', 371, 's'],
  // rounded, bounded, falling, spread
  ['about 54', 'Overhead per request (ns)', 'number', 5.4e-8, 's'],
  ['约216', '单请求开销（ns）', 'number', 2.16e-7, 's'],
  ['约4.7', '日均额外CPU时间（h）', 'number', 16_920, 's'],
  ['~1,800', 'Typical goroutines at 1k containers', 'number', 1800, ''],
  ['约1,200', '1k个容器时的典型goroutine数', 'number', 1200, ''],
  ['~8', 'First-packet latency (ms)', 'number', 0.008, 's'],
  ['约12（含0-RTT）', '首包延迟（ms）', 'number', 0.012, 's'],
  ['≤200 ms (from the sharedIndexInformer cache)', 'After', 'number', 0.2, 's'],
  ['平均3.8 s（list与watch之间有空档）', '旧方案（纯client-go）', 'number', 3.8, 's'],
  ['4.2 h on average', 'Before', 'number', 15_120, 's'],
  ['平均4.2 h', '改造前', 'number', 15_120, 's'],
  ['63% (dependent on manual snapshots)', 'Before', 'number', 63, '%'],
  ['71%（Dev/Staging/Prod有19项差异）', '改造前', 'number', 71, '%'],
  ['↓99.9%', 'Change', 'number', -99.9, '%'],
  ['↑37 percentage points', 'Change', 'number', 37, 'pp'],
  ['↑29个百分点', '变化', 'number', 29, 'pp'],
  ['±0.3', 'Standard deviation of throughput variation (%)', 'number', 0.3, '%'],
  ['±6.7', '吞吐量波动的标准差（%）', 'number', 6.7, '%'],
  // what says no number
  ['Buffered (64–256)', 'Channel type', 'number', undefined],
  ['百毫秒级（JVM预热、加载Python解释器）', '典型语言', 'number', undefined],
  ['O(1)', 'GC overhead', 'number', undefined],
  ['每增加一种资源约2 h', 'SDK v2，手写CRD', 'number', undefined],
  ['`sync.Map.Store`占调用栈的78%', '发现的现象', 'number', undefined],
  ['Two models during the switch', 'Plugin', 'number', undefined],
  ['小于原文此处数字缺失', '结合eBPF的方案', 'number', undefined],
  // versions
  ['≤v0.37.0', 'vscode-go version', 'version', 370_000, 'version'],
  ['≥v0.38.0', 'vscode-go版本', 'version', 380_000, 'version'],
  ['v0.12.0', 'Minimum gopls required', 'version', 120_000, 'version'],
  ['v0.14.0+', '所需的最低gopls版本', 'version', 140_000, 'version'],
  ['v3.4+ client', 'Stage of Go practice', 'version', undefined],
  ['Go 1.22', 'Toolchain', 'version', undefined],
  // dates
  ['2023-09', 'Month', 'date', 19_601, 'date'],
  ['2024-06', '月份', 'date', 19_875, 'date'],
  ['2021', 'Year', 'date', 18_628, 'date'],
  ['2024*', '年份', 'date', 19_723, 'date'],
  ['50', 'GOGC', 'date', undefined],
  // answers
  ['Yes (strong)', 'Wasm with Go', 'answer', 2, 'answer'],
  ['否（进程级）', '传统Go二进制', 'answer', 0, 'answer'],
  ['No (panic at run time)', 'With interfaces', 'answer', 0, 'answer'],
  ['是（编译期检查）', '泛型方案', 'answer', 2, 'answer'],
  ['Conditional (managed by hand)', 'Zero-copy', 'answer', 1, 'answer'],
  ['有条件（需手动管理）', '支持零拷贝', 'answer', 1, 'answer'],
  ['Yes (needs #[repr(C)])', 'Zero-copy', 'answer', 2, 'answer'],
  ['是（但不阻塞P）', '是否阻塞M', 'answer', 2, 'answer'],
  ['At risk (cgo dependency)', 'Consistency across platforms', 'answer', undefined],
  ['无（拼接字符串）', '传统SSR（HTML模板）', 'answer', undefined],
];

for (const [cell, head, type, at, unit] of cases) {
  test(`"${cell}" under "${head}" is ${at === undefined ? 'no' : 'a'} ${type}`, () => {
    const value = readCellAs(type, cell, { unit: unitOfHead(head) });
    if (at === undefined) expect(value).toBeUndefined();
    else expect(value).toMatchObject({ type, unit, at: expect.closeTo(at, 12) as unknown });
  });
}

test('at least eighty cells are read, and each one once', () => {
  expect(cases.length).toBeGreaterThanOrEqual(80);
  expect(new Set(cases.map(([cell, head, type]) => [cell, head, type].join('|'))).size).toBe(
    cases.length,
  );
});

const forms: [text: string, at: number, unit: string, range?: [number, number]][] = [
  ['64–256', 160, '', [64, 256]],
  ['3到5秒', 4, 's', [3, 5]],
  ['3 to 5 s', 4, 's', [3, 5]],
  ['5 ± 0.5 ms', 0.005, 's', [0.0045, 0.0055]],
  ['3.5万', 35_000, ''],
  ['2亿次', 200_000_000, ''],
  ['100以上', 100, ''],
  ['10余台', 10, ''],
  ['$5.5', 5.5, '$'],
  ['×3.7', 3.7, '×'],
  ['1.5 GiB', 1_610_612_736, 'B'],
  ['10 Gbps', 10_000_000_000, 'bit/s'],
  ['-40', -40, ''],
  ['３．５ ms', 0.0035, 's'],
  ['12 cores', 12, ''],
  ['1 h 30 min', 5400, 's'],
];

for (const [text, at, unit, range] of forms) {
  test(`"${text}" is read as a number`, () => {
    const value = readCellAs('number', text);
    expect(value).toMatchObject({ at, unit });
    expect(value?.range).toEqual(range);
  });
}

test('units are converted: 85 μs are less than 0.2 ms, and less than 5 is less than 5', () => {
  const at = (text: string): number => readCellAs('number', text)?.at ?? NaN;
  expect(at('85 μs')).toBeLessThan(at('0.2 ms'));
  expect(at('<5 ms')).toBeLessThan(at('5 ms'));
  expect(at('>5 ms')).toBeGreaterThan(at('5 ms'));
});

const dates: [string, string][] = [
  ['2024-03-15', '2024-03-15'],
  ['2024年3月15日', '2024-03-15'],
  ['2024年3月', '2024-03-01'],
  ['March 2024', '2024-03-01'],
  ['15 March 2024', '2024-03-15'],
  ['March 15, 2024', '2024-03-15'],
  ['Q2 2024', '2024-04-01'],
  ['2024年Q2', '2024-04-01'],
  ['2024年第三季度', '2024-07-01'],
];

for (const [text, day] of dates) {
  test(`"${text}" is read as a date`, () => {
    expect(readCellAs('date', text)?.at).toBe(Date.parse(day) / 86_400_000);
  });
}

test('a version is read more freely where the author says it is one, and one before its release comes before it', () => {
  expect(readCellAs('version', '1.22')).toBeUndefined();
  const at = (text: string): number => readCellAs('version', text, { isSaid: true })?.at ?? NaN;
  expect(at('Go 1.9')).toBeLessThan(at('Go 1.22'));
  expect(at('1.22.0-rc1')).toBeLessThan(at('1.22.0'));
});
