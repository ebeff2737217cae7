import { expect, test } from 'playwright/test';
import {
  minutesLeft,
  placesFromText,
  sectionsFromAttribute,
  textFromPlaces,
  withPlace,
} from '../../../src/components/reading-aids/state.ts';

const left: [behaviour: string, tops: number[], end: number, line: number, minutes: number][] = [
  ['all is left above the text', [500, 700, 900], 1100, 200, 12],
  ['a section half read counts half', [0, 200, 400], 600, 100, 10],
  ['what is passed does not count', [-600, -400, -100], 100, 0, 2],
  ['nothing is left below the text', [-600, -400, -200], -10, 0, 0],
  ['the last seconds are a minute', [-600, -400, -200], 1, 0, 1],
];

for (const [behaviour, tops, end, line, minutes] of left) {
  test(behaviour, () => {
    expect(minutesLeft([4, 4, 4], tops, end, line)).toBe(minutes);
  });
}

test('sections are read from an attribute, and what is no section is left out', () => {
  expect(sectionsFromAttribute('k3f9:1.25 broken m2ab:0')).toEqual([
    { id: 'k3f9', minutes: 1.25 },
    { id: 'm2ab', minutes: 0 },
  ]);
  expect(sectionsFromAttribute(null)).toEqual([]);
});

const kept: [behaviour: string, text: string | undefined, places: Record<string, string>][] = [
  ['nothing kept is no place', undefined, {}],
  ['text that is no JSON is no place', '{"x":', {}],
  ['a list is no place', '["k3f9"]', {}],
  ['null is no place', 'null', {}],
  ['an id that is none is left out', '{"a":"k3f9","b":"<b>","c":7}', { a: 'k3f9' }],
];

for (const [behaviour, text, places] of kept) {
  test(behaviour, () => {
    expect(placesFromText(text)).toEqual(places);
  });
}

test('a place replaces the article’s earlier one, and others stay', () => {
  expect(withPlace({ a: 'k3f9', b: 'm2ab' }, 'a', 'p5tq')).toEqual({ b: 'm2ab', a: 'p5tq' });
  expect(withPlace({ a: 'k3f9', b: 'm2ab' }, 'a', undefined)).toEqual({ b: 'm2ab' });
});

test('no places are kept as nothing', () => {
  expect(textFromPlaces({})).toBeUndefined();
  expect(placesFromText(textFromPlaces({ a: 'k3f9' }))).toEqual({ a: 'k3f9' });
});
