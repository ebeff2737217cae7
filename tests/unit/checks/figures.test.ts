import { expect, test } from 'playwright/test';
import { figuresOf } from '#src/checks/figures/figures.ts';
import { unmatchedFigures } from '#src/checks/figures/match-figures.ts';

const lone = (zh: string, en: string): string[][] =>
  unmatchedFigures(figuresOf(zh), figuresOf(en)).map((side) => side.map(({ shown }) => shown));

const same: [what: string, zh: string, en: string][] = [
  ['万 and thousands', '3.5万次', '35,000 times'],
  ['万 in a range', '1–2万', '10,000–20,000'],
  ['亿 and million', '1.2亿行', '120 million lines'],
  ['万亿 and trillion', '3万亿', '3 trillion'],
  ['千 and k', '5千', '5k'],
  ['万 and k', '5万QPS', '50k QPS'],
  ['separators of thousands', '1000000', '1,000,000'],
  ['separators that are spaces', '1000000', '1 000 000'],
  ['separators in code', '1000000', '1_000_000'],
  ['full-width digits', '１２８', '128'],
  ['leading zeros', '第05条', 'item 5'],
  ['a decimal at the end of a sentence', '一共是3.14。', 'In all it is 3.14.'],
  ['a unit in words', '200毫秒', '200 milliseconds'],
  ['a unit with a hyphen', '200 ms', 'a 200-millisecond delay'],
  ['a unit without a space', '0.5 GB', '0.5GB'],
  ['the two signs for micro', '23\u03bcs', '23 \u00b5s'],
  ['us for microseconds', '23 μs', '23us'],
  ['a full-width per cent sign', '63％', '63 percent'],
  ['百分之', '百分之5', '5%'],
  ['percentage points', '2.5个百分点', '2.5 percentage points'],
  ['a percentile', '99分位', 'the 99th percentile'],
  ['倍 and ×', '提升3倍', '3× faster'],
  ['倍 and times', '快3倍', '3 times faster'],
  ['次 and times', '运行3次', 'ran it 3 times'],
  ['倍 and fold', '增长3倍', 'a 3-fold rise'],
  ['位 for bits', '64位', '64-bit'],
  ['位 for people', '3位工程师', '3 engineers'],
  ['多 before a unit', '30多秒', 'more than 30 s'],
  ['个 before a unit', '24个小时', '24 hours'],
  ['months as a span', '3个月', '3 months'],
  ['currency before and after', '500万美元', '$5 million'],
  ['currency and billions', '50亿美元', '$5B'],
  ['a year', '2026年', 'in 2026'],
  ['years as a span', '5年', 'a 5-year plan'],
  ['a decade', '1990年代', 'the 1990s'],
  ['a date in words', '2024年3月15日', '15 March 2024'],
  ['a date in words with an ordinal', '2024年3月15日', 'March 15th, 2024'],
  ['a date in digits', '2024年3月15日', '2024-03-15'],
  ['a month in digits', '2024年3月', '2024-03'],
  ['a month by itself', '5月', 'in May'],
  ['months that are also words', '3月至5月', 'March to May'],
  ['days as a span', '3日内', 'within 3 days'],
  ['a range of years', '2019至2024年', '2019–2024'],
  ['a range whose unit is said once', '3秒到5秒', '3–5 s'],
  ['a range in words', '3～5秒', 'from 3 to 5 seconds'],
  ['a range of shares', '10%–20%', '10–20%'],
  ['a range with a scale', '300～500万', '3 to 5 million'],
  ['a row whose unit is said once', '1秒、2秒和4秒', '1, 2 and 4 s'],
  ['a product', '7×24小时', '7 × 24 hours'],
  ['a version', 'v1.2.0版', 'version 1.2.0'],
  ['a version behind a name', 'Go 1.16', 'Go1.16'],
  ['names with numbers', 'P99、HTTP/2、SHA256、x86-64', 'P99, HTTP/2, SHA256, x86-64'],
  ['a quarter', '第3季度', 'Q3'],
  ['an ordinal', '第1个', 'the 1st'],
  ['a number behind a word and a hyphen', '10 ms以内', 'sub-10 ms'],
  ['a number in code', '0x7f和1e6', '0x7f and 1e6'],
  ['the same figures in another order', '5%和3 ms', '3 ms and 5%'],
  ['May and March where they are no months', '可以', 'It may be. May it be? They march.'],
];

for (const [what, zh, en] of same) {
  test(`${what} are the same in both languages: ${zh} and ${en}`, () => {
    expect(lone(zh, en)).toEqual([[], []]);
  });
}

const different: [zh: string, en: string, loneInZh: string[], loneInEn: string[]][] = [
  ['200 ms', '200 s', ['200 ms'], ['200 s']],
  ['200 ms', '200', ['200 ms'], ['200']],
  ['3月', '3 months', ['3月'], ['3 months']],
  ['P99', 'P95', ['P99'], ['P95']],
  ['SHA256', 'SHA512', ['SHA256'], ['SHA512']],
  ['Go 1.16', 'Go 1.17', ['1.16'], ['1.17']],
  ['快3倍', '3 faster', ['3倍'], ['3']],
  ['5%', '5 percentage points', ['5%'], ['5 percentage points']],
  ['10万', '10,000', ['10万'], ['10,000']],
  ['3.5万', '3.5 million', ['3.5万'], ['3.5 million']],
  ['3和3', '3', ['3'], []],
  ['2024年', '2025', ['2024年'], ['2025']],
  ['5年', '5 months', ['5年'], ['5 months']],
  ['3–5秒', '3–6 s', ['5秒'], ['6 s']],
  ['', '12 of 40', [], ['12', '40']],
];

for (const [zh, en, loneInZh, loneInEn] of different) {
  test(`“${zh}” and “${en}” are told apart`, () => {
    expect(lone(zh, en)).toEqual([loneInZh, loneInEn]);
  });
}

test('a figure is placed where it stands, with its unit, in a text of wide characters', () => {
  const text = '𠮷约３．５万 ms';
  const [figure] = figuresOf(text);
  expect(text.slice(figure?.index, figure?.end)).toBe('３．５万 ms');
});
