import type { Locator } from 'playwright/test';

/** Gives computed properties of an element, by name. */
export const computed = <Name extends string>(
  element: Locator,
  ...names: Name[]
): Promise<Record<Name, string>> =>
  element.evaluate((element, names) => {
    const style = getComputedStyle(element);
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
  }, names) as Promise<Record<Name, string>>;

/** Gives the width of a block in widths of a sign, as its own font has it: `水` for `ic`, `0` for `ch`. */
export const widthInSigns = (block: Locator, sign: string): Promise<number> =>
  block.evaluate((block, sign) => {
    const probe = document.createElement('span');
    probe.textContent = sign.repeat(10);
    block.append(probe);
    const width = probe.getBoundingClientRect().width / 10;
    probe.remove();
    return block.getBoundingClientRect().width / width;
  }, sign);
