import type { HeadsWords } from '../heads-words.ts';

/** What the page's head and its notices say, in Chinese. */
export const heads: HeadsWords = {
  removed: '链接所指的这一段已经移除。',
  removedText: (date) => `它于${date}移除，当时的文字是：`,
  withheld: '它的文字不再展示。',
  unknownPassage: '链接所指的段落不在本站，网址可能有误。下面是整篇文章。',
  lookupFailed: '链接所指的段落不在本页；它现在何处，未能查到。刷新页面可再试一次。',
  linkedFrom: (count) => `有${count}处引用本节`,
  asMarkdown: '本文的Markdown版',
  rss: '中文版更新（RSS）',
  atom: '中文版更新（Atom）',
  articlesInLanguage: '文章（中文）',
  named: (name, value) => `**${name}**：${value}`,
  pagesInLanguage: '其他页面（中文）',
  webPage: '网页版',
  passageAddress: (address) =>
    `每一段都有编号，写成\`<a id="编号"></a>\`；它的固定链接是${address}#编号`,
};
