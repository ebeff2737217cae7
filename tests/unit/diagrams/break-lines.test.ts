import { expect, test } from 'playwright/test';
import { breakLines } from '../../../src/diagrams/break-lines.ts';
import { measureText } from '../../../src/diagrams/measure-text.ts';
import type { Lang } from '../../../src/model/lang.ts';

const width = 195;
const size = 15;

test('a narrow label cuts no identifier that a wide one leaves whole', () => {
  const font = { size, lang: 'en' } as const;
  expect(breakLines('Generate DeepCopyObject', 80, font)).toEqual(['Generate', 'DeepCopyObject']);
});

const cases: [name: string, label: string, lang: Lang, lines: string[]][] = [
  ['nothing', '', 'zh', ['']],
  ['a short label', 'Commit', 'en', ['Commit']],
  ['lines of the author', 'one\ntwo words', 'en', ['one', 'two words']],
  [
    'about equally long lines',
    'Raw log input from collection agents and aggregators at thirty-two edge sites',
    'en',
    ['Raw log input from collection', 'agents and aggregators', 'at thirty-two edge sites'],
  ],
  [
    'after a pause in Chinese',
    '置信度是否不低于0.8，且上下文未过期？',
    'zh',
    ['置信度是否不低于0.8，', '且上下文未过期？'],
  ],
  [
    'no opening mark at the end of a line',
    '延迟不超过两百毫秒（第九十九百分位）',
    'zh',
    ['延迟不超过两百毫秒', '（第九十九百分位）'],
  ],
  [
    'no number without its unit',
    'Latency of 200 ms at most, 5 GB/s of throughput',
    'en',
    ['Latency of 200 ms at most,', '5 GB/s of throughput'],
  ],
  [
    'no currency without its sum',
    '一二三四五六七八九十一二￥300元',
    'zh',
    ['一二三四五六七', '八九十一二￥300元'],
  ],
  [
    'no identifier in parts while it fits a line',
    '检查ctx.WithTimeout是否返回错误',
    'zh',
    ['检查ctx.WithTimeout', '是否返回错误'],
  ],
  [
    'no mark that a word begins with apart from it',
    'The LLVM pass generates .probes section',
    'en',
    ['The LLVM pass generates', '.probes section'],
  ],
  [
    'a long identifier after its joints',
    'opentelemetry-go-contrib/instrumentation',
    'en',
    ['opentelemetry-go-', 'contrib/instrumentation'],
  ],
  [
    'a long identifier between its humps',
    'thisIsAnUncommonlyLongCamelCaseName',
    'en',
    ['thisIsAnUncommonly', 'LongCamelCaseName'],
  ],
  [
    'a word without joints not at all',
    'abcdefghijklmnopqrstuvwxyzabcdefgh',
    'en',
    ['abcdefghijklmnopqrstuvwxyzabcdefgh'],
  ],
  [
    'no word in parts that the segmenter does not know',
    '边缘节点的服务端逐包校验滑动窗口',
    'zh',
    ['边缘节点的服务端', '逐包校验滑动窗口'],
  ],
  [
    'no character at the start of a line that ends a word',
    '内核里的高速套接字过滤器的计数器',
    'zh',
    ['内核里的高速', '套接字过滤器的计数器'],
  ],
  [
    'brackets of Latin with the Han in them',
    '调度器(协程)的队列(本地)长度计数',
    'zh',
    ['调度器(协程)的', '队列(本地)长度计数'],
  ],
];
for (const [name, label, lang, lines] of cases) {
  test(`a label is broken well: ${name}`, () => {
    expect(breakLines(label, width, { size, lang })).toEqual(lines);
  });
}

/** Every prefix of a text with all that must stay together, so that each place is tried. */
const trying =
  '若“缓存（L2）”未命中，则读取：主库、副本；超过200 ms时（含重试）返回504！并记录trace_id…完成。';
for (const maxWidth of [60, 90, 120, 195]) {
  test(`at ${maxWidth} pixels no line begins with a closing mark or ends with an opening one`, () => {
    for (let end = 1; end <= trying.length; end += 1) {
      const label = trying.slice(0, end);
      const lines = breakLines(label, maxWidth, { size, lang: 'zh' });
      expect(lines.filter((line) => /^[”）），。：；、！…]/.test(line))).toEqual([]);
      expect(lines.slice(0, -1).filter((line) => /[“（]$/.test(line))).toEqual([]);
      expect(lines.join('').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''));
      const units = lines.map((line) => measureText(line, { size, lang: 'zh' }));
      if (maxWidth >= 120) expect(Math.max(...units)).toBeLessThanOrEqual(maxWidth);
    }
  });
}

const narrow: [label: string, lines: string[]][] = [
  ['服务端校验滑动窗口', ['服务端校验', '滑动窗口']],
  ['整条64 B缓存行失效', ['整条64 B', '缓存行失效']],
  ['推迟到必要的分支再断言', ['推迟到必要的', '分支再断言']],
  ['另交运行时内存和启动延迟的基准报告', ['另交运行时', '内存和启动', '延迟的', '基准报告']],
  ['eBPF套接字过滤器', ['eBPF', '套接字过滤器']],
  ['eBPF套接字探针', ['eBPF', '套接字探针']],
];
for (const [label, lines] of narrow) {
  test(`a narrow label leaves Chinese words whole: ${label}`, () => {
    expect(breakLines(label, 96, { size, lang: 'zh' })).toEqual(lines);
  });
}
