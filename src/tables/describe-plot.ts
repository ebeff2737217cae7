import type { Panel } from './plot.ts';

/** Says in words what a panel shows: `Latency (ms): Tokio 18.3 ms; async-std 22.6 ms`. */
export function describePanel({ title, ends, marks }: Panel): string {
  const said = marks.map(
    ({ label, text, second }) => `${label} ${text}${second ? ` → ${second.text}` : ''}`,
  );
  return `${ends ? ends.join(' → ') : title}: ${said.join('; ')}`;
}
