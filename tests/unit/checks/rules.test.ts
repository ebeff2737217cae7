import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { reportProblems, reportWarnings } from '#src/checks/report.ts';
import { rules } from '#src/checks/rules.ts';
import { warnings as warningRules } from '#src/checks/warnings.ts';
import { graphFromSource } from '#src/diagrams/run-mermaid.ts';
import { checkFolder } from '#src/source/check-folder.ts';

const folder = 'tests/fixtures/checks';

/** Each fixture is a tiny site that breaks one rule, with the report that an author gets in `report.txt`. */
const situations: [fixture: string, behaviour: string][] = [
  ['article-facts', 'an article.yaml against its schema is told key by key'],
  ['article-facts-missing', 'an article without an article.yaml is named'],
  ['article-sections', 'sections that article.yaml lacks come with the lines to add'],
  ['code-differs', 'code differs where more than comments and strings differ'],
  ['code-language', 'a fence without a language that the page can show is told'],
  ['component-attributes', 'an attribute that a component does not take is told'],
  ['component-name', 'an unknown component comes with the nearest one'],
  ['diagram-differs', 'nodes, edges and shapes that stand in one language are told'],
  ['diagram-feature', 'a shape that is not drawn is told with its line'],
  ['diagram-notes', 'a sentence of the walk that names nothing or stands in one language is told'],
  ['diagram-syntax', "Mermaid's own error comes with the line of the file"],
  ['diagram-words', 'a diagram without a title or a description is told'],
  ['figure-differs', 'a figure that stands in one language is told with its counterpart'],
  ['front-matter', 'front matter that is missing or against its schema is told'],
  ['front-matter-syntax', 'front matter that is no YAML is told with its line'],
  ['glossary-exceptions', 'exceptions to the glossary that name no passage or no term are told'],
  ['glossary-exceptions-form', 'a glossary-exceptions.yaml against its schema is told'],
  ['glossary-facts', 'a glossary.yaml against its schema is told key by key'],
  ['glossary-facts-passage', 'a term that has the id of a passage is told with its place'],
  ['glossary-facts-twice', 'an id that two terms have is told'],
  ['han-in-english', 'Chinese in English prose, comments and diagrams is told'],
  ['han-latin-space', 'a space between Han and Latin, digits or code is told'],
  ['han-punctuation', 'half-width marks beside Han are told with the full-width ones'],
  ['heading-depth', 'headings that skip a depth, and text before the first, are told'],
  ['html-tag', 'HTML tags are told'],
  ['id-duplicate', 'an id that names two passages is told with both places'],
  ['id-form', 'an id in another form is told'],
  ['id-in-one-language', 'an id that stands in one language is told'],
  ['id-lost', 'a published id that is gone and not in moved.json is told'],
  ['id-missing', 'passages without an id are counted once a file'],
  ['id-order', 'the fewest passages that stand in another order are told'],
  ['id-place', 'an id that stands elsewhere than at the end of a passage is told'],
  ['id-unlocked', 'ids that the lock file lacks are counted once a file'],
  ['item-text', 'a list item that does not begin with text is told'],
  ['kind-differs', 'a passage of another kind or depth is told'],
  ['link-language', 'a link to a page of one language is told'],
  ['link-target', 'a link to nothing comes with the nearest id and its place, or where it moved'],
  ['lock-form', 'what a merge left in the lock file is told'],
  ['markdown-feature', 'what no id could stand in is told'],
  ['mdx-code', 'imports, exports and expressions are told'],
  ['mdx-syntax', 'a file that is no MDX is told and hides no problem of the others'],
  ['missing-half', 'an article in one language or in none is told'],
  ['moved', 'entries of moved.json that lead nowhere or from nothing are told'],
  ['moved-form', 'a moved.json against its schema is told'],
  ['site-facts', 'a site.yaml against its schema is told'],
  ['site-questions', 'an answer that names no passage comes with the nearest id'],
  ['source-counts', 'a section that holds less or more than that of the source is told'],
  ['summary-length', 'a summary of more than five sentences is told'],
  ['table-caption', 'a table without a caption, and a caption without a table, are told'],
  ['table-settings', 'settings of a table, column or row that is not there are told'],
  ['table-shape', 'ragged rows, empty headers and tables of another shape are told'],
  ['table-type', 'a cell that is not of the type that the author set is told'],
];

/** Those that break nothing but deserve a look. */
const doubts: [fixture: string, behaviour: string][] = [
  ['term-differs', 'a term in one language, or an exception that none needs, is a warning'],
];

for (const [fixture, behaviour] of situations) {
  test(behaviour, async () => {
    const { problems } = await checkFolder(resolve(folder, fixture), graphFromSource);
    const wanted = readFileSync(join(folder, fixture, 'report.txt'), 'utf8');
    expect(`${reportProblems(problems)}\n`).toBe(wanted);
  });
}

for (const [fixture, behaviour] of doubts) {
  test(behaviour, async () => {
    const { problems, warnings } = await checkFolder(resolve(folder, fixture), graphFromSource);
    const wanted = readFileSync(join(folder, fixture, 'report.txt'), 'utf8');
    expect(problems).toEqual([]);
    expect(`${reportWarnings(warnings)}\n`).toBe(wanted);
  });
}

test('a site in which all is well has no problems, and its passages are counted once', async () => {
  const { problems, warnings, articles, passages } = await checkFolder(
    resolve(folder, 'good'),
    graphFromSource,
  );
  expect(reportProblems(problems)).toBe('Found 0 problems in 0 files.');
  expect(reportWarnings(warnings)).toBe('0 warnings in 0 files.');
  expect({ articles, passages }).toEqual({ articles: 1, passages: 15 });
});

test('every rule is in a file of its name, and none is left out', () => {
  const namesIn = (pattern: string): string[] =>
    globSync(pattern).map((file) => basename(file, '.ts'));
  expect(namesIn('src/checks/rules/*.ts').toSorted()).toEqual(Object.keys(rules).toSorted());
  expect(namesIn('src/checks/warnings/*.ts').toSorted()).toEqual(
    Object.keys(warningRules).toSorted(),
  );
});

test('every rule has a fixture that breaks it', () => {
  const broken = [...situations, ...doubts].map(([fixture]) => fixture);
  const all = [...Object.keys(rules), ...Object.keys(warningRules)];
  expect(all.filter((rule) => !broken.includes(rule))).toEqual([]);
  for (const rule of all) {
    const report = readFileSync(join(folder, rule, 'report.txt'), 'utf8');
    expect(report, rule).toContain(`  ${rule}\n`);
  }
});

test('every fixture is told of here', () => {
  const folders = globSync(`${folder}/*/site.yaml`).map((file) => basename(join(file, '..')));
  expect(folders.toSorted()).toEqual(
    [...[...situations, ...doubts].map(([fixture]) => fixture), 'good'].toSorted(),
  );
});
