import { expect, test } from 'playwright/test';
import { importsOf, withoutComments } from '#tests/support/source-files.ts';

test.describe('the reader of source files', () => {
  for (const { code, imports } of [
    { code: `import { a } from './a.ts';`, imports: ['src/x/a.ts'] },
    { code: `import {\n  a,\n  b,\n} from '../y/b.ts';`, imports: ['src/y/b.ts'] },
    { code: `import '../style/a.css';`, imports: ['src/style/a.css'] },
    { code: `export { a } from './a.ts';`, imports: ['src/x/a.ts'] },
    { code: `const m = await import('./a.ts');`, imports: ['src/x/a.ts'] },
    { code: `import a from '#src/y/a.ts';`, imports: ['src/y/a.ts'] },
    { code: `import { readFileSync } from 'node:fs';`, imports: ['node:fs'] },
    { code: `import type { A } from './a.ts';`, imports: [] },
    { code: `import { type A, b } from './a.ts';`, imports: ['src/x/a.ts'] },
    { code: `import type { A } from './a.ts';\nimport b from './b.ts';`, imports: ['src/x/b.ts'] },
  ]) {
    test(`finds ${JSON.stringify(imports)} in ${JSON.stringify(code)}`, () => {
      expect(importsOf('src/x/file.ts', code)).toEqual(imports);
    });
  }

  test('takes comments away and leaves addresses', () => {
    const text = `/* a */ const b = 'https://c.example'; // d\n<!-- e --><p>f</p>`;
    expect(withoutComments(text)).toBe(` const b = 'https://c.example'; \n<p>f</p>`);
  });
});
