import { maxBytes, maxEdges, maxNodes } from '../../diagrams/editor/limits.ts';
import type { Problem } from '../../diagrams/editor/problem.ts';
import type { EditorWords } from '../editor-words.ts';

const features: Record<string, string> = {
  'front matter': '文首设置',
  directive: '文中设置',
  HTML: 'HTML',
  shape: '形状',
  image: '图片',
  icon: '图标',
  click: '链接',
  'link target': '链接的打开方式',
  curve: '曲线',
  animation: '动画',
  arrowhead: '箭头',
  style: '样式',
  'formatting of a label': '文字格式',
  'setting of a group': '分组的设置',
  'second group of a node': '节点的第二个分组',
};

/** Tells what is wrong in a sentence. */
function problem(item: Problem): string {
  switch (item.kind) {
    case 'empty':
      return '这里还没有内容。';
    case 'too-long':
      return `文本有${item.kilobytes} KB，超过了${maxBytes / 1024} KB的上限，没有绘制。请拆成几幅图。`;
    case 'too-many-nodes':
      return `图中有${item.count}个节点，超过了${maxNodes}个的上限，没有绘制。请拆成几幅图。`;
    case 'too-many-edges':
      return `图中的连线超过了${maxEdges}条的上限，没有绘制。请拆成几幅图。`;
    case 'too-slow':
      return '这幅图太复杂，限定的时间内没有画完。请减少节点或连线。';
    case 'other-type':
      return `这里只画流程图，而文本开头是另一种图：${item.found}。`;
    case 'no-type':
      return item.found === ''
        ? '第一行应当是“flowchart TD”或“flowchart LR”。'
        : `第一行应当是“flowchart TD”或“flowchart LR”，而不是“${item.found}”。`;
    case 'quote':
      return '这一行的引号没有闭合。';
    case 'bracket':
      return `这一行的括号“${item.found}”没有闭合。`;
    case 'group':
      return '这个“subgraph”没有对应的“end”。';
    case 'shape':
      return `没有名为“${item.found}”的形状。`;
    case 'syntax':
      return `从“${item.found}”开始读不懂。`;
    case 'omission': {
      const name = features[item.feature] ?? item.feature;
      const owner = item.at === undefined ? '' : `“${item.at}”的`;
      return `略去了${owner}${name}：“${item.found}”。`;
    }
  }
}

/** The words of the editor in Chinese. */
export const editor: EditorWords = {
  title: '画一幅流程图',
  intro: '写Mermaid流程图，边写边画。一切都在这台设备上完成，不上传任何内容。',
  open: '在Mermaid中打开',
  ownChart: '自己画一幅',
  allCharts: '各篇文章里的流程图',
  source: 'Mermaid源码',
  chart: '图',
  emptyTitle: '写下第一行，图就出现在这里',
  emptyText: '以“flowchart TD”开头，然后每行写一条连线，例如“A --> B”。',
  loadExample: '载入示例',
  example: `flowchart TD
  A(["收到请求"]) --> B{"缓存里有吗？"}
  B -->|"有"| C["直接返回"]
  B -->|"没有"| D["查询数据库"]
  D --> E[("写入缓存")]
  E --> C
`,
  loading: '正在加载Mermaid……',
  drawing: '正在画……',
  failed: 'Mermaid未能加载。请检查网络后重试；文本仍在。',
  retry: '重试',
  withoutScript: '编辑器需要JavaScript。各篇文章里的图不需要它。',
  lastGood: '以下是最后一次能画出的图。',
  drawn: (nodes, edges) => `已画出：${nodes}个节点，${edges}条连线。`,
  outline: '文字版',
  copySource: '复制源码',
  copyLink: '复制链接',
  copied: '已复制',
  copyFailed: '未能复制，请手动选取',
  downloadSvg: '下载SVG',
  downloadPng: '下载PNG',
  downloadFailed: '未能下载',
  reset: '还原',
  brokenLink: '这个链接里没有能读出的图，可能在复制时被截断。',
  largeLink: '这个链接里的图太大，没有读取。',
  line: (line) => `第${line}行：`,
  problem,
};
