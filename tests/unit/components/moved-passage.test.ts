import { expect, test } from 'playwright/test';
import {
  findLanding,
  nameFromHash,
  nameFromPath,
  type Here,
} from '#src/components/moved-passage/state.ts';

const last = { removed: '2026-01-02', text: { zh: '水先沸。', en: 'Water boils first.' } };
const lookup = {
  homes: { tea: 'k3f9 c9xe', pots: 'p4pp' },
  moved: { old1: 'k3f9', old2: 'p4pp', gone: last },
};
const here: Here = { base: '/some/path/', path: '/some/path/en/tea/', lang: 'zh' };

const landings: [what: string, name: string, here: Here, landing: unknown][] = [
  [
    'a passage that another took in is there',
    'old1',
    here,
    { state: 'elsewhere', path: '/some/path/en/tea/#k3f9' },
  ],
  [
    'a passage of another article is there, in the language of the page',
    'p4pp',
    here,
    { state: 'elsewhere', path: '/some/path/en/pots/#p4pp' },
  ],
  [
    'a line of code goes with its passage',
    'old2-L3',
    here,
    { state: 'elsewhere', path: '/some/path/en/pots/#p4pp-L3' },
  ],
  [
    'a line that its sample lacks leads to the sample',
    'c9xe-L900',
    here,
    { state: 'elsewhere', path: '/some/path/en/tea/#c9xe' },
  ],
  [
    'an address that names no language leads to the one that is given',
    'k3f9',
    { ...here, path: '/some/path/lost' },
    { state: 'elsewhere', path: '/some/path/zh/tea/#k3f9' },
  ],
  [
    'what follows an id cannot leave the fragment',
    'p4pp-"><script>',
    here,
    { state: 'elsewhere', path: '/some/path/en/pots/#p4pp-%22%3E%3Cscript%3E' },
  ],
  ['a removed passage is told with its last text', 'gone', here, { state: 'removed', last }],
  ['what never was is unknown', 'nope', here, { state: 'unknown' }],
  ['markup is unknown', '<script>', here, { state: 'unknown' }],
  ['ten thousand characters are unknown', 'a'.repeat(10_000), here, { state: 'unknown' }],
];

for (const [what, name, from, landing] of landings) {
  test(what, () => {
    expect(findLanding(name, lookup, from)).toEqual(landing);
  });
}

const names: [hash: string, name: string][] = [
  ['', ''],
  ['#k3f9', 'k3f9'],
  ['#k3f9:~:text=tea', 'k3f9'],
  ['#:~:text=tea', ''],
  ['#%E8%8C%B6', '茶'],
  ['#%E8%8C', '%E8%8C'],
];

for (const [hash, name] of names) {
  test(`the fragment “${hash}” names “${name}”`, () => {
    expect(nameFromHash(hash)).toBe(name);
  });
}

const paths: [path: string, name: string][] = [
  ['/some/path/s/k3f9/', 'k3f9'],
  ['/some/path/s/k3f9/en/', 'k3f9'],
  ['/some/path/s/', ''],
  ['/some/path/s/%3Cscript%3E/', ''],
  ['/some/path/en/k3f9/', ''],
  ['/', ''],
];

for (const [path, name] of paths) {
  test(`the path ${path} stands for the passage “${name}”`, () => {
    expect(nameFromPath({ base: '/some/path/', path })).toBe(name);
  });
}
