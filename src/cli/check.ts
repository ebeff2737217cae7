// `npm run check`: says what must not stand in the content, and where.
import { counted, reportProblems } from '../checks/report.ts';
import { checkFolder } from '../source/check-folder.ts';

const { problems, articles, passages } = await checkFolder();
if (problems.length > 0) {
  console.error(reportProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`${counted(articles, 'article')}, ${counted(passages, 'passage')}: no problems.`);
}
