// Units by the sign that stands for them, whatever the language and however they are written out.
// A measure word that is in no list (个, 台, cores) is no unit: it says what is counted.

/** A unit as it may stand after a number. */
export interface UnitName {
  /** The sign that stands for the unit in comparisons. */
  unit: string;
  /** Whether the same word can also say something that is no unit: 64 位 are bits, 3 位 are people. */
  loose: boolean;
}

const strict: Record<string, string[]> = {
  '%': ['%', '％', 'percent', 'per cent'],
  pp: ['个百分点', '百分点', 'percentage points', 'percentage point'],
  ns: ['ns', 'nanoseconds', 'nanosecond', '纳秒'],
  μs: ['μs', 'us', 'microseconds', 'microsecond', '微秒'],
  ms: ['ms', 'milliseconds', 'millisecond', '毫秒'],
  s: ['s', 'sec', 'secs', 'seconds', 'second', '秒钟', '秒'],
  min: ['min', 'mins', 'minutes', 'minute', '分钟'],
  h: ['h', 'hr', 'hrs', 'hours', 'hour', '个小时', '小时'],
  day: ['days', 'day', '天'],
  week: ['weeks', 'week', '个星期', '星期', '周'],
  month: ['months', 'month', '个月'],
  quarter: ['quarters', '个季度'],
  year: ['years', 'year', 'yr', 'yrs'],
  '×': ['×', 'fold', '倍'],
  '‰': ['‰'],
  '°C': ['°C', '℃', '摄氏度'],
  bit: ['bits', 'bit', '比特'],
  B: ['B', 'bytes', 'byte', '字节'],
  KB: ['KB', 'kB', 'kilobytes', '千字节'],
  MB: ['MB', 'megabytes', '兆字节'],
  GB: ['GB', 'gigabytes', '吉字节'],
  TB: ['TB', 'terabytes'],
  PB: ['PB', 'petabytes'],
  KiB: ['KiB', 'Ki'],
  MiB: ['MiB', 'Mi'],
  GiB: ['GiB', 'Gi'],
  TiB: ['TiB', 'Ti'],
  Kbps: ['Kbps', 'kbps', 'kbit/s'],
  Mbps: ['Mbps', 'Mbit/s', 'Mb/s'],
  Gbps: ['Gbps', 'Gbit/s', 'Gb/s'],
  Hz: ['Hz', 'hertz', '赫兹'],
  kHz: ['kHz', 'kilohertz', '千赫'],
  MHz: ['MHz', 'megahertz', '兆赫'],
  GHz: ['GHz', 'gigahertz', '吉赫'],
  nm: ['nm', 'nanometres', 'nanometers', '纳米'],
  mm: ['mm', 'millimetres', 'millimeters', '毫米'],
  km: ['km', 'kilometres', 'kilometers', 'kilometre', 'kilometer', '公里', '千米'],
  W: ['W', 'watts', 'watt', '瓦'],
  kW: ['kW', 'kilowatts', '千瓦'],
  MW: ['MW', 'megawatts', '兆瓦'],
  kWh: ['kWh', 'kilowatt-hours', '千瓦时'],
  $: ['$', 'USD', 'dollars', 'dollar', 'US dollars', '美元'],
  '¥': ['¥', 'RMB', 'CNY', 'yuan', '元人民币', '人民币', '元'],
  '€': ['€', 'EUR', 'euros', 'euro', '欧元'],
  '£': ['£', 'GBP', 'pounds', '英镑'],
};

const loose: Record<string, string[]> = {
  '×': ['x', 'X', 'times'],
  bit: ['位'],
};

const names = new Map<string, UnitName>();
for (const [unit, words] of Object.entries(strict)) {
  for (const word of words) names.set(word, { unit, loose: false });
}
for (const [unit, words] of Object.entries(loose)) {
  for (const word of words) names.set(word, { unit, loose: true });
}

const escaped = (text: string): string => text.replace(/[$/]/g, '\\$&');
const byLength = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);

/** A word is no unit where it goes on: 5 states, 3x4. */
const afterNumber = new RegExp(
  `[\\s-]?(?:[多余来])?(?<name>${byLength.join('|')})(?!(?<=[A-Za-z])[A-Za-z\\d])`,
  'y',
);
/** A factor with another number behind it is a product: 4 × 8. */
const product = /^\s*[×xX]\s*\d/;

/** Reads the unit that stands at an offset of a text, right behind a number. */
export function readUnit(text: string, at: number): (UnitName & { length: number }) | undefined {
  if (product.test(text.slice(at))) return undefined;
  afterNumber.lastIndex = at;
  const match = afterNumber.exec(text);
  const found = names.get(match?.groups?.['name'] ?? '');
  return match && found ? { ...found, length: match[0].length } : undefined;
}

/** Reads a currency sign, `×` or `百分之` that stands right before an offset. */
export function readUnitBefore(text: string, at: number): string | undefined {
  const before = text.slice(0, at);
  const sign = /(?:([$¥€£])\s?|(×)|(百分之)|(千分之))$/.exec(before);
  if (!sign) return undefined;
  if (sign[3] !== undefined) return '%';
  if (sign[4] !== undefined) return '‰';
  // In a product the sign stands between two numbers.
  if (sign[2] !== undefined) return /\d\s*×$/.test(before) ? undefined : '×';
  return sign[1];
}
