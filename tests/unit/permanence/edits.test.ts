// Every published id goes on leading somewhere, whatever authors do, as long as the checks are content.
import { expect, test as base } from 'playwright/test';
import { reportProblems } from '#src/checks/report.ts';
import { graphFromSource } from '#src/diagrams/run-mermaid.ts';
import { langs } from '#src/model/lang.ts';
import { resolveId } from '#src/model/moved.ts';
import { checkFolder } from '#src/source/check-folder.ts';
import { stampFolder } from '#src/stamp/stamp-folder.ts';
import { EditedContent, edits } from '#tests/support/edited-content.ts';

const test = base.extend<{ content: EditedContent }>({
  content: async ({}, use) => {
    const content = new EditedContent();
    await use(content);
    content.remove();
  },
});

const textsOf = (content: EditedContent): string[] =>
  [...content.published.values()]
    .filter((slug, index, all) => all.indexOf(slug) === index)
    .flatMap((slug) => langs.map((lang) => content.read(`articles/${slug}/${lang}.mdx`)));

async function problemsOf(content: EditedContent): Promise<string> {
  const { problems } = await checkFolder(content.dir, graphFromSource);
  return reportProblems(problems);
}

for (const { what, make, leadsTo } of edits) {
  test(`where ${what}, every old id leads to its passage or to its last text`, async ({
    content,
  }) => {
    const before = textsOf(content);
    make(content);
    expect(textsOf(content)).not.toEqual(before);
    expect(stampFolder(content.dir).problems).toEqual([]);
    expect(await problemsOf(content)).toBe('Found 0 problems in 0 files.');
    const [homes, moved] = [content.homes(), content.moved()];
    for (const id of content.published.keys()) {
      const fate = resolveId(id, homes, moved);
      expect(fate?.state === 'stands' ? fate.id : fate?.state, id).toBe(leadsTo[id] ?? id);
    }
  });

  test(`where ${what}, stamping adds ids and nothing else, and a second time nothing`, ({
    content,
  }) => {
    make(content);
    const edited = textsOf(content);
    const { added } = stampFolder(content.dir);
    const stamped = textsOf(content);
    const fresh = new RegExp(` \\{/\\* #(?:${added.join('|') || 'none'}) \\*/\\}`, 'g');
    expect(stamped.map((text) => text.replace(fresh, ''))).toEqual(edited);
    const lock = content.read('ids.lock');
    expect(stampFolder(content.dir)).toEqual({ problems: [], files: [], added: [] });
    expect(textsOf(content)).toEqual(stamped);
    expect(content.read('ids.lock')).toBe(lock);
  });
}

test('a passage that leaves without a word in moved.json stops the build, with what to write', async ({
  content,
}) => {
  const removal = edits.find(({ leadsTo }) => Object.values(leadsTo).includes('removed'));
  const moved = content.read('moved.json');
  removal?.make(content);
  content.write('moved.json', moved);
  expect(await problemsOf(content)).toMatch(
    /ids\.lock:\d+:1 {2}id-lost\n {2}Expected the published id "p4ab" to stand[\s\S]*"p4ab": \{ "removed": /,
  );
});

test('an id that two branches gave to two passages is told with both files and lines after the merge', async ({
  content,
}) => {
  /** The same numbers on both branches, as chance might have it. */
  const random = () => 0.5;
  const addTo = (slug: string): void =>
    content.edit(slug, (text, lang) => `${text}\n${lang === 'zh' ? '新的一段。' : 'A new one.'}\n`);
  const texts = (slug: string) => langs.map((lang) => content.read(`articles/${slug}/${lang}.mdx`));
  const before = { second: texts('second'), lock: content.read('ids.lock') };
  addTo('sample');
  const [ours = ''] = stampFolder(content.dir, random).added;
  const branch = { sample: texts('sample'), lock: content.read('ids.lock') };
  content.edit('sample', (text) => text.replace(/\n[^\n]*\n$/, ''));
  content.edit('second', (_, lang) => before.second[langs.indexOf(lang)] ?? '');
  content.write('ids.lock', before.lock);
  addTo('second');
  const [theirs] = stampFolder(content.dir, random).added;
  expect(theirs).toBe(ours);
  content.edit('sample', (_, lang) => branch.sample[langs.indexOf(lang)] ?? '');
  content.write('ids.lock', `${content.read('ids.lock')}${branch.lock}`);
  const lines = branch.sample.map((text) => text.trimEnd().split('\n').length);
  for (const report of [
    await problemsOf(content),
    reportProblems(stampFolder(content.dir).problems),
  ]) {
    langs.forEach((lang, index) => {
      expect(report).toMatch(
        new RegExp(
          `articles/second/${lang}\\.mdx:\\d+:1 {2}id-duplicate\\n {2}Expected the id "#${ours}" to name one passage, but found it at \\S*articles/sample/${lang}\\.mdx:${lines[index]} too\\.`,
        ),
      );
    });
  }
});
