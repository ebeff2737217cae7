/** One line of the budgets: what is measured, how much it was and how much it may be. */
export interface BudgetRow {
  page: string;
  what: string;
  measured: number;
  /** Infinity where the value is shown only. */
  atMost: number;
  unit: 'KB' | 'count' | 'ms' | 'score';
}

/** Prints the measured values beside what they may be, in even columns. */
export function printBudgets(title: string, rows: BudgetRow[]): void {
  const cells = rows.map((row) => [
    row.page,
    row.what,
    shown(row, row.measured),
    shown(row, row.atMost),
    verdict(row),
  ]);
  const table = [['page', 'what', 'measured', 'at most', ''], ...cells];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  console.log(`\n${[title, ...lines].join('\n')}`);
}

/** Lists the lines that are over their budget. */
export const overBudget = (rows: BudgetRow[]): string[] =>
  rows
    .filter(({ measured, atMost }) => measured > atMost)
    .map(
      (row) => `${row.page} ${row.what}: ${shown(row, row.measured)} of ${shown(row, row.atMost)}`,
    );

function verdict({ measured, atMost }: BudgetRow): string {
  if (atMost === Infinity) return '';
  return measured <= atMost ? 'ok' : 'OVER';
}

function shown({ unit }: BudgetRow, value: number): string {
  if (value === Infinity) return '–';
  if (unit === 'KB') return `${(value / 1024).toFixed(1)} KB`;
  if (unit === 'score') return value.toFixed(3);
  return unit === 'ms' ? `${Math.round(value)} ms` : String(value);
}
