// `npm run dev` and `npm run build`: Astro on the pinned Node, without telemetry.
import { runAstro } from './run-astro.ts';

// Ctrl+C reaches the child too, which ends in its own time.
process.on('SIGINT', () => undefined);
process.exitCode = await runAstro(process.argv.slice(2));
