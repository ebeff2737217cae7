// `npm run stamp`: gives every passage without an id one, in both languages at once.
import { counted, reportProblems } from '../checks/report.ts';
import { stampFolder } from '../stamp/stamp-folder.ts';
import { failWith } from './fail.ts';

try {
  const { problems, files, added } = stampFolder();
  if (problems.length > 0) {
    console.error(`${reportProblems(problems)} Nothing was stamped.`);
    process.exitCode = 1;
  } else if (files.length === 0 && added.length === 0) {
    console.log('Every passage has an id already.');
  } else {
    for (const { path, count } of files) console.log(`${path}: ${counted(count, 'new id')}`);
    console.log(`ids.lock: ${counted(added.length, 'new id')}`);
  }
} catch (error) {
  failWith(error);
}
