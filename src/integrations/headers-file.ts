import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptFiles } from '../server/cache-control.ts';
import { joinPolicies } from '../security/policy.ts';

const policyMeta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/** Writes `_headers` (the form of Netlify and Cloudflare Pages) with the policy of the built pages and the other security headers. */
export const headersFile = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        const policies = globSync('**/*.html', { cwd: out }).flatMap((file) => {
          const match = policyMeta.exec(readFileSync(join(out, file), 'utf8'));
          return match?.[1] === undefined ? [] : [match[1].replaceAll('&#39;', "'")];
        });
        writeFileSync(join(out, '_headers'), headersText(base, joinPolicies(policies)));
      },
    },
  };
};

const headersText = (base: string, policy: string): string =>
  `/*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=()
  Cross-Origin-Opener-Policy: same-origin
${keptFiles.map((kept) => keptText(base, kept)).join('')}`;

const keptText = (base: string, [path, cacheControl]: readonly [string, string]): string =>
  `${base}${path}${path.endsWith('/') ? '*' : ''}
  Cache-Control: ${cacheControl}
`;
