import type { AstroIntegration } from 'astro';
import { countInFiles, reportProblems } from '../checks/report.ts';
import { checkFolder } from '../source/check-folder.ts';

/** Runs the content checks before a build writes anything: with a problem there is no build. */
export const contentChecks = (): AstroIntegration => ({
  name: 'content-checks',
  hooks: {
    'astro:config:setup': async ({ command, logger }) => {
      if (command !== 'build' && command !== 'dev') return;
      const { problems, warnings } = await checkFolder();
      if (warnings.length > 0) {
        logger.warn(`${countInFiles(warnings, 'warning')}: see npm run check.`);
      }
      if (problems.length === 0) return;
      process.stderr.write(`${reportProblems(problems)}\n`);
      // An exception would bury the report under a stack trace that tells an author nothing.
      if (command === 'build') process.exit(1);
    },
  },
});
