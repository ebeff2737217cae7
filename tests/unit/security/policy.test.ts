import { expect, test } from 'playwright/test';
import { joinPolicies, makePolicy } from '../../../src/security/policy.ts';
import { scriptHash } from '../../../src/security/script-hash.ts';

test('the policy allows inline scripts by hash only, and no style', () => {
  const policy = makePolicy(['sha256-abc=']);
  expect(policy).toContain("script-src 'self' 'sha256-abc=' 'wasm-unsafe-eval'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain("'unsafe-eval'");
});

test('joined policies allow the scripts of all pages, each once, in a fixed order', () => {
  expect(joinPolicies([makePolicy(['sha256-b=']), makePolicy(['sha256-a=', 'sha256-b='])])).toBe(
    makePolicy(['sha256-a=', 'sha256-b=']),
  );
});

test('a hash is that of the exact text', () => {
  // The example that the Content Security Policy specification gives for hash sources.
  expect(scriptHash("alert('Hello, world.');")).toBe(
    'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
  );
});
