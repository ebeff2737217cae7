import { expect, test } from 'playwright/test';
import { memoryEngine } from '#src/search/find/memory-engine.ts';
import { packCatalogue, unpackCatalogue } from '#src/search/record/catalogue.ts';
import type { SearchRecord } from '#src/search/record/record.ts';
import { packTexts, unpackTexts } from '#src/search/record/texts.ts';

const article = { slug: 'tea', title: { zh: '论瓷器', en: 'On porcelain' } };
const record = (lang: 'zh' | 'en', heading: string, text: string, place: number): SearchRecord => ({
  slug: 'tea',
  lang,
  id: `h${place}`,
  number: String(place),
  place,
  headings: { zh: heading, en: heading },
  passages: [{ id: `p${place}`, kind: 'text', text }],
});

const records = [
  record('zh', '第一节', '水壶里的泉水沸腾，用Go写成。', 0),
  record('en', 'First', 'The boiling water in runtime.MemStats, perf_event_array, Café 3.2.', 0),
  record('zh', '第二节', '别的东西。', 1),
  record('en', 'Second', 'Something else about waterfalls.', 1),
];

const makeEngine = (): ReturnType<typeof memoryEngine> =>
  memoryEngine(
    unpackCatalogue(packCatalogue(records, [article], 0)),
    unpackTexts(packTexts(records)),
  );

const found: [string, string[], boolean, string[]][] = [
  ['Han anywhere', ['壶里'], false, ['0']],
  ['Han that stands apart', ['泉水', '沸腾'], false, ['0']],
  ['no Han that is not there', ['壶沸'], false, []],
  ['Latin letters between Han', ['go'], false, ['0']],
  ['the parts of a name', ['stats'], false, ['1']],
  ['the parts of a name joined', ['memstats'], false, ['1']],
  ['a whole name joined', ['runtimememstats'], false, ['1']],
  ['a name with underscores', ['perf_event_array'], true, ['1']],
  ['a figure without its point', ['32'], true, ['1']],
  ['a word without its accent', ['cafe'], true, ['1']],
  ['words that begin so', ['water'], false, ['1', '3']],
  ['whole words only, where asked', ['water'], true, ['1']],
  ['letters inside of a word', ['terfall'], false, ['3']],
  ['two letters at the beginning of a word only', ['te'], false, []],
  ['words side by side, where asked', ['boiling', 'water'], true, ['1']],
  ['no words apart, where asked', ['water', 'boiling'], true, []],
];

for (const [what, words, exact, ids] of found) {
  test(`all texts in memory find ${what}`, async () => {
    const hits = await makeEngine().search(words, exact);
    expect(hits.map(({ id }) => id)).toEqual(ids);
  });
}

test('a hit in the heading is told apart', async () => {
  const [hit] = await makeEngine().search(['second']);
  expect(hit).toEqual({ id: '3', score: 0, inHeading: true });
});

test('sections are read some at a time, and whatever is asked for is read at once', async () => {
  const engine = makeEngine();
  expect(engine.readAhead(3)).toBe(true);
  expect((await engine.read('3')).card.number).toBe('1');
  expect(engine.readAhead(3)).toBe(false);
  await expect(async () => engine.read('9')).rejects.toThrow('but found none');
});
