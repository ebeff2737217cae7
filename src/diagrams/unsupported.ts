import type { Graph, NotDrawn } from './graph.ts';
import { plainSource } from './mermaid-source.ts';

/** A feature of a chart that is not drawn, for a check to report. */
export interface Unsupported {
  feature: string;
  /** 1-based, in the chart's source; undefined where it cannot be found there. */
  line: number | undefined;
  message: string;
}

/** Lists what of a chart is not drawn as its source means it. */
export function unsupportedFeatures(graph: Graph, source: string): Unsupported[] {
  const lines = plainSource(source).text.split('\n');
  return graph.notDrawn.map((item) => ({
    feature: item.feature,
    line: item.line ?? lineOf(item, lines) ?? lineOf(item, source.split('\n')),
    message: messageFor(item),
  }));
}

const messageFor = ({ feature, found, at, allowed }: NotDrawn): string =>
  `Expected ${allowed} but found the ${feature} "${found}"${at === undefined ? '' : ` on "${at}"`}.`;

/** The first line with what was found and whose it is, else with as much of that as there is. */
function lineOf({ feature, found, at }: NotDrawn, lines: string[]): number | undefined {
  const names = at?.split(' → ') ?? [];
  const hasFound = (line: string): boolean => line.includes(found);
  const hasFeature = (line: string): boolean => hasWord(line, feature);
  const hasNames = (line: string): boolean =>
    names.length > 0 && names.every((name) => hasWord(line, name));
  const tests: ((line: string) => boolean)[] = [
    (line) => hasFound(line) && hasNames(line),
    (line) => hasFeature(line) && hasNames(line),
    hasFound,
    hasNames,
  ];
  const indexes = tests.map((test) => lines.findIndex(test));
  const index = indexes.find((value) => value >= 0);
  return index === undefined ? undefined : index + 1;
}

const hasWord = (line: string, word: string): boolean =>
  line.split(/[^\p{L}\p{N}_.-]+/u).includes(word);
