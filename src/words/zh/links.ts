import type { LinksWords } from '../links-words.ts';

/** The words about links to passages, in Chinese. */
export const links: LinksWords = {
  copyPassage: '链接或引用此处',
  menuFailed: '菜单未能载入，请检查网络',
  linkText: '链接到所选文字',
  offers: {
    link: '复制链接',
    markdown: '复制为Markdown',
    quote: '引用中文',
    both: '引用中英两种文字',
    citation: '复制出处',
  },
  done: {
    link: '链接已复制',
    markdown: 'Markdown链接已复制',
    quote: '引文已复制',
    both: '中英引文已复制',
    citation: '出处已复制',
  },
  byHand: '浏览器不允许复制，请从这里取用：',
  keys: {
    reach: '到达当前段落旁的按钮',
    next: '在按钮上：下一段、上一段',
    into: '进入或离开表、图、代码',
    lines: '选取多行代码',
  },
  kinds: {
    section: '章节',
    paragraph: '段落',
    note: '编者注',
    table: '表',
    row: '表中一行',
    code: '代码',
    diagram: '图',
    node: '图中一项',
  },
  previewLoading: '正在载入预览……',
  previewFailed: '预览未能载入，链接仍然可用：',
  labels: {
    section: '{number} {heading}',
    paragraph: '第{number}节第{nth}段',
    figure: '{caption}',
    code: '第{number}节{caption}',
    row: '{caption}，“{name}”一行',
    line: '{caption}第{first}行',
    lines: '{caption}第{first}至{last}行',
    node: '{caption}，“{name}”',
  },
  origin: '《{title}》，{label}',
  citation: '《{title}》，{label}。{site}，{updated}版。{url}（{today}查阅）。',
};
