import { fill } from '../links/fill.ts';
import { linesFragment } from '../links/fragment.ts';

/** Gives the whole address by which a passage is shared: that of its own page, with the line or node that is meant in the fragment. `share` is the path of such a page, with `{id}` in it. */
export function passageAddress(
  share: string,
  passage: Element,
  lines: [number, number] | undefined,
): string {
  const isWithin = passage.matches('.line, .node');
  const { id } = (isWithin ? passage.closest('figure[id]') : null) ?? passage;
  const fragment = lines ? linesFragment(id, ...lines) : isWithin ? `#${passage.id}` : '';
  return new URL(fill(share, { id }) + fragment, location.href).href;
}
