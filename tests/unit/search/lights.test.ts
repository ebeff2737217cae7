import { expect, test } from 'playwright/test';
import {
  addressWithLights,
  hasLights,
  lightsFromSearch,
  searchWithoutLights,
} from '#src/search/lights.ts';
import { toggleFilter } from '#src/search/query/edit-query.ts';

test('the words to be lit travel in the address and come back', () => {
  const address = addressWithLights('/en/tea/', ['hot water', '茶 & <b>'], 'p1aa');
  const url = new URL(address, 'https://site.example');
  expect(url.pathname + url.hash).toBe('/en/tea/#p1aa');
  expect(hasLights(url.search)).toBe(true);
  expect(lightsFromSearch(url.search)).toEqual(['hot water', '茶& <b>']);
});

test('an address without words to be lit is short', () => {
  expect(addressWithLights('/en/tea/', [], '')).toBe('/en/tea/');
  expect(hasLights('?view=both')).toBe(false);
});

test('what strangers write into the address stays small', () => {
  const search = `?${new URLSearchParams(Array.from({ length: 99 }, () => ['hl', 'x'.repeat(999)]))}`;
  const lights = lightsFromSearch(search);
  expect(lights.length).toBeLessThanOrEqual(8);
  expect(lights.every(({ length }) => length <= 80)).toBe(true);
  expect(lightsFromSearch('?hl=%ED%A0%80&hl=&hl=%00&hl=...')).toEqual([]);
});

test('taking the words out of an address leaves the rest', () => {
  expect(searchWithoutLights('?view=both&hl=a&hl=b')).toBe('?view=both');
  expect(searchWithoutLights('?hl=a')).toBe('');
});

const toggles: [string, string, string][] = [
  ['memory', 'lang:en', 'memory lang:en'],
  ['memory lang:zh', 'lang:en', 'memory lang:en'],
  ['memory lang:en', 'lang:en', 'memory'],
  ['in:"a b" memory', 'in:tea', 'memory in:tea'],
  ['', 'type:code', 'type:code'],
];

for (const [query, filter, expected] of toggles) {
  test(`“${query}” with “${filter}” pressed becomes “${expected}”`, () => {
    const [name = '', value = ''] = filter.split(':');
    expect(toggleFilter(query, name, value)).toBe(expected);
  });
}
