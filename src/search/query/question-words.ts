// The words by which something is asked for, and which seldom stand in the answer.

const english = new Set(
  (
    'a an and any are as at be by can could did do does for from get had has have how i if in into is it ' +
    'its let me my of on or our should so than that the their there they this to use using was we were ' +
    'what when where which who why will with would you your'
  ).split(' '),
);

/** In Chinese no blank parts them from the rest; the longer ones come first. */
const chinese = (
  '为什么 是什么 有什么 什么是 怎么样 怎么办 能不能 可不可以 有没有 是不是 会不会 什么时候 多少 ' +
  '哪一些 哪一个 如何 怎么 怎样 什么 为何 是否 哪些 哪个 哪里 为啥 可以 应该 需要 能否 请问 关于 ' +
  '我们 你们 它们 时候 吗 呢 吧 啊 的 了 是 在 有 和 与 及 或 做 用 把 被 让 给 对 从 到 我 你 它 会 能 要'
)
  .split(' ')
  .toSorted((a, b) => b.length - a.length);
const chineseWords = new Set(chinese);
const chinesePattern = new RegExp(chinese.join('|'), 'u');

/** Tells whether a folded word only asks or joins. */
export const isQuestionWord = (word: string): boolean =>
  english.has(word) || chineseWords.has(word);

/** Single characters that are hardly ever a part of a word. */
const certain = new RegExp(
  [...chinese.filter((word) => word.length > 1), '[的了吗呢吧啊]'].join('|'),
  'u',
);

/** Cuts a run of Han characters at the words that only ask or join; what is left are the words that count. A cut that leaves a single character went through a word, as in 调和. */
export function cutAtQuestionWords(run: string): string[] {
  const cut = (pattern: RegExp): string[] => run.split(pattern).filter((part) => part !== '');
  const parts = cut(chinesePattern);
  return parts.some((part) => [...part].length === 1) ? cut(certain) : parts;
}
