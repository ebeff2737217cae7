import { expect, test } from 'playwright/test';
import { contrast, readColours } from '#tests/support/style/contrast.ts';

const colourOf = readColours();
const themes = ['light', 'dark'] as const;
const grounds = ['paper', 'surface', 'surface-strong', 'accent-soft', 'warm-soft', 'cool-soft'];
const texts = ['ink', 'text', 'text-soft', 'accent', 'warm', 'cool'];
const code = ['keyword', 'string', 'function', 'constant', 'comment'].map((part) => `code-${part}`);

/** The pairs of roles that stand too close together in a theme. */
const tooClose = (roles: string[], under: string[], least: number): string[] =>
  themes.flatMap((theme) =>
    roles.flatMap((role) =>
      under.flatMap((ground) => {
        const found = contrast(colourOf(role, theme), colourOf(ground, theme));
        return found >= least ? [] : [`${theme}: ${role} on ${ground} ${found.toFixed(2)}`];
      }),
    ),
  );

test('black on white has the greatest contrast there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('text stands out by 7:1 on whatever ground it may stand, in both themes', () => {
  expect(tooClose([...texts, ...code], grounds, 7)).toEqual([]);
});

test('the lines of controls and shapes stand out by 4.5:1, in both themes', () => {
  expect(tooClose(['line-strong', 'accent', 'warm', 'cool'], ['paper', 'surface'], 4.5)).toEqual(
    [],
  );
});
