import { expect, test } from 'playwright/test';
import { sharePath } from '../../../src/model/routes.ts';

test('a share page stands at its passage’s id, in another language than the first one below it', () => {
  expect(sharePath('/some/path/', 'k3f9', 'zh')).toBe('/some/path/s/k3f9/');
  expect(sharePath('/some/path/', 'k3f9', 'en')).toBe('/some/path/s/k3f9/en/');
});
