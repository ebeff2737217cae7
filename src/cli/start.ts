// `npm start`: builds the site and serves the production build.
import { addressFromEnv } from '../server/address.ts';
import { basePath } from '../server/base-path.ts';
import { failWith } from './fail.ts';
import { runAstro } from './run-astro.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';

try {
  // Settings that cannot be served are told before the build, not after it.
  addressFromEnv(process.env);
  basePath();
  // Whoever only wants to read shall not wait for pictures that chats would show.
  const cards = process.env['CARDS'] ?? 'off';
  const code = await runAstro(['build'], { CARDS: cards });
  if (code !== 0) throw new Error('The site could not be built (see above), so nothing is served.');
  if (cards === 'off') {
    console.log('Built without the pictures of shared links: npm run build draws them.');
  }
  await serveUntilStopped();
} catch (error) {
  failWith(error);
}
