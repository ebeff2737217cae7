import type { ShareWords } from '../share-words.ts';

/** The words about shared passages, in Chinese. */
export const share: ShareWords = {
  readHere: '在文中阅读',
  rowsLeft: (count) => `另有${count}行`,
  linesLeft: (count) => `另有${count}行`,
  sharedIn: { zh: '分享自中文版', en: '分享自英文版' },
  readIn: '正在读中文版',
  pictureOf: (title, article) => `${title}。出自《${article}》`,
};
