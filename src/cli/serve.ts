// `npm run serve`: hands out the site that has been built.
import { serveUntilStopped } from './serve-until-stopped.ts';

await serveUntilStopped();
