// `npm test`: everything that must hold, in the order in which a failure is told soonest. The first
// stage that fails ends the run; the last line tells the tests of all stages together.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { runScript } from './run-script.ts';
import { stageTable, type EndedStage } from './stage-table.ts';
import { countsLine, sumCounts } from './test-counts.ts';

const stages = [
  { name: 'format', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'unit tests', script: 'test:unit' },
  { name: 'content checks', script: 'check' },
  { name: 'content tests', script: 'test:content' },
  { name: 'build', script: 'build' },
  { name: 'browser tests', script: 'test:e2e' },
  { name: 'visual tests', script: 'test:visual' },
  { name: 'budgets', script: 'test:budgets' },
];

const countsFile = resolve('.cache/test-counts.jsonl');
mkdirSync(resolve('.cache'), { recursive: true });
rmSync(countsFile, { force: true });

const ended: EndedStage[] = [];
for (const { name, script } of stages) {
  console.log(`\n== ${name} (npm run ${script})`);
  const start = performance.now();
  const code = await runScript(script, { TEST_COUNTS_FILE: countsFile });
  ended.push({ name, passed: code === 0, time: performance.now() - start });
  if (code === 0) continue;
  console.log(`\nStopped: ${name} failed. To run it alone: npm run ${script}`);
  process.exitCode = 1;
  break;
}

console.log(`\n${stageTable(ended)}\n`);
console.log(countsLine(sumCounts(existsSync(countsFile) ? readFileSync(countsFile, 'utf8') : '')));
