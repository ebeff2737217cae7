import type { LinksWords } from '../links-words.ts';

/** The words about links to passages, in Chinese. */
export const links: LinksWords = {
  unknown: '这篇文章里没有链接所指的段落。',
  beginning: '从头阅读',
  dismiss: '关闭',
};
