// `npm run check`: says what must not stand in the content, and where.
import { counted, reportProblems, reportWarnings } from '../checks/report.ts';
import { checkFolder } from '../source/check-folder.ts';

const { problems, warnings, articles, passages } = await checkFolder();
if (problems.length > 0) {
  console.error(reportProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`${counted(articles, 'article')}, ${counted(passages, 'passage')}: no problems.`);
}
if (warnings.length > 0) console.warn(`\n${reportWarnings(warnings)}`);
