import { spawn } from 'node:child_process';

/** Runs a script of package.json and gives its exit code; on every system by the npm that runs already. */
export function runScript(name: string, env: Record<string, string> = {}): Promise<number> {
  const npm = process.env['npm_execpath'];
  const args = ['run', '--silent', name];
  const options = { stdio: 'inherit', env: { ...process.env, ...env } } as const;
  const child = npm
    ? spawn(process.execPath, [npm, ...args], options)
    : spawn(`npm ${args.join(' ')}`, { ...options, shell: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
