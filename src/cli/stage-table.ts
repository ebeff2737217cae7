/** A part of the test run that has ended. */
export interface EndedStage {
  name: string;
  passed: boolean;
  /** In milliseconds. */
  time: number;
}

/** Tells how long each stage took, and how it ended, as lines with even columns. */
export function stageTable(stages: EndedStage[]): string {
  const total = stages.reduce((sum, stage) => sum + stage.time, 0);
  const rows = [
    ...stages.map((stage) => [stage.name, seconds(stage.time), stage.passed ? 'ok' : 'FAILED']),
    ['all', seconds(total), ''],
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = '', time = '', end = '']) =>
      `${name.padEnd(widths[0] ?? 0)}  ${time.padStart(widths[1] ?? 0)}  ${end}`.trimEnd(),
    )
    .join('\n');
}

const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;
