import { expect, test } from 'playwright/test';
import type { Lang } from '#src/model/lang.ts';
import { cutText, isWithin, type TextBudget } from '#src/share/cut-text.ts';

const cases: [behaviour: string, lang: Lang, budget: TextBudget, text: string, cut: string][] = [
  ['what fits stays as it is', 'en', { han: 9, bytes: 9 }, 'Hot water', 'Hot water'],
  ['lines become one line', 'en', { han: 9, bytes: 30 }, 'Hot\n  water ', 'Hot water'],
  [
    'a sentence that nearly fills the budget ends the text',
    'en',
    { han: 99, bytes: 34 },
    'Warm the cup first. Then pour the water slowly.',
    'Warm the cup first…',
  ],
  [
    'a clause does where no sentence ends late enough',
    'en',
    { han: 99, bytes: 34 },
    'Warm the cup at first, and then pour the water.',
    'Warm the cup at first…',
  ],
  [
    'a word is never cut in two',
    'en',
    { han: 99, bytes: 20 },
    'Temperature and time matter',
    'Temperature and…',
  ],
  [
    'a word of Chinese is never cut in two',
    'zh',
    { han: 9, bytes: 99 },
    '沸水会让嫩叶里面的温度计',
    '沸水会让嫩叶里面的…',
  ],
  [
    'a clause of Chinese ends without its comma',
    'zh',
    { han: 10, bytes: 99 },
    '先温杯再投入茶，可以让水温稳定',
    '先温杯再投入茶…',
  ],
  [
    'no bracket is left open',
    'en',
    { han: 99, bytes: 34 },
    'Warm the cup at first (and the pot too)',
    'Warm the cup at first…',
  ],
  [
    'the bytes count where they run out first',
    'zh',
    { han: 99, bytes: 16 },
    '水温比时间要紧',
    '水温比…',
  ],
  [
    'one word that is too long is cut all the same',
    'en',
    { han: 9, bytes: 9 },
    'antidisestablish',
    'antidi…',
  ],
];

for (const [behaviour, lang, budget, text, cut] of cases) {
  test(behaviour, () => {
    expect(cutText(text, budget, lang)).toBe(cut);
    expect(isWithin(cut, budget)).toBe(true);
  });
}

test('an ellipsis counts: what is cut is within its budget at every length', () => {
  const text =
    '水在90 °C便沸腾，红茶因此泡不开。Water boils at 90 °C there, and black tea stays thin.';
  for (let bytes = 4; bytes < 120; bytes += 1) {
    const budget = { han: bytes / 3, bytes };
    expect(isWithin(cutText(text, budget, 'zh'), budget), `${bytes} bytes`).toBe(true);
  }
});
