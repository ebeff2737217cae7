import { copy } from '../../device/copy.ts';

/** What a reader can take along, and the names of what is said of it. */
const actions: Record<
  string,
  { take: (source: string, svg: SVGSVGElement) => Promise<void>; done: string; failed: string }
> = {
  // The address is kept up to date; a clipboard may refuse what comes late after the press.
  'copy-link': { take: () => copy({ text: location.href }), done: 'copied', failed: 'copy-failed' },
  'copy-source': {
    take: (source) => copy({ text: source }),
    done: 'copied',
    failed: 'copy-failed',
  },
  'save-svg': { take: (_, svg) => save(svg, 'svg'), done: '', failed: 'save-failed' },
  'save-png': { take: (_, svg) => save(svg, 'png'), done: '', failed: 'save-failed' },
};

/** Copies or saves what an action names; gives the name of what is to be said of it. */
export async function takeAlong(
  action: string | undefined,
  source: string,
  svg: SVGSVGElement | null,
): Promise<string> {
  const found = actions[action ?? ''];
  if (!found) return '';
  try {
    await found.take(source, svg as SVGSVGElement);
    return found.done;
  } catch {
    return found.failed;
  }
}

async function save(svg: SVGSVGElement, kind: 'svg' | 'png'): Promise<void> {
  const { saveChart } = await import('./save-chart.ts');
  await saveChart(svg, kind);
}
