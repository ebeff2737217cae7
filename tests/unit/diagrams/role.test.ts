import { expect, test } from 'playwright/test';
import { roleFromColour } from '../../../src/diagrams/colour.ts';
import { roleFromStyle } from '../../../src/diagrams/role.ts';

const colours: [colour: string, role: ReturnType<typeof roleFromColour>][] = [
  ['#f00', 'warm'],
  ['#E74C3C', 'warm'],
  ['orange', 'warm'],
  ['#ffd', 'warm'],
  ['#4A90E2', 'cool'],
  ['green', 'cool'],
  ['teal', 'cool'],
  ['#9b59b6', 'accent'],
  ['#eee', 'muted'],
  ['#333', 'muted'],
  ['black', 'muted'],
  ['#fff', null],
  ['none', null],
  ['transparent', null],
  ['var(--x)', undefined],
  ['#ff', undefined],
];
for (const [colour, role] of colours) {
  test(`the colour ${colour} stands for ${role ?? String(role)}`, () => {
    expect(roleFromColour(colour)).toBe(role);
  });
}

const styles: [classes: string, declarations: string[], role: string | undefined][] = [
  ['warm', [], 'warm'],
  ['default success clickable', [], 'cool'],
  ['Error', [], 'warm'],
  ['', ['fill:#f00', 'stroke:#00f', 'color:#fff'], 'warm'],
  ['', ['fill:#fff', 'stroke:#00f'], 'cool'],
  ['external', ['fill:#f00'], 'muted'],
  ['warm accent', [], 'accent'],
  ['own', ['stroke: #0f0'], 'cool'],
];
for (const [classes, declarations, role] of styles) {
  test(`classes "${classes}" with "${declarations.join(';')}" are drawn as ${role ?? 'plain'}`, () => {
    expect(roleFromStyle(classes.split(' '), declarations)).toEqual({ role, notDrawn: [] });
  });
}

const strokes: [declarations: string[], stroke: string | undefined][] = [
  [['stroke-width:4px'], 'thick'],
  [['stroke-width: 2'], 'thick'],
  [['stroke-width:1px'], undefined],
  [['stroke-dasharray: 5 5'], 'dashed'],
  [['stroke-dasharray:none'], undefined],
  [['stroke-width:4px', 'stroke-dasharray:3'], 'dashed'],
];
for (const [declarations, stroke] of strokes) {
  test(`"${declarations.join(';')}" draws a ${stroke ?? 'usual'} line`, () => {
    expect(roleFromStyle([], declarations)).toEqual({ role: undefined, stroke, notDrawn: [] });
  });
}

test('a colour of the text alone colours the whole', () => {
  expect(roleFromStyle([], ['color:#f00'])).toEqual({ role: 'warm', notDrawn: [] });
});

for (const found of ['stroke-width:0', 'stroke-width:1em', 'font-weight:bold', 'rx:5px']) {
  test(`"${found}" is not drawn`, () => {
    expect(roleFromStyle([], [found]).notDrawn).toEqual([{ feature: 'style', found }]);
  });
}
