// The browser of last resort: a headless Chromium inside an npm package, for Linux on x64. It is
// made for AWS Lambda, but runs anywhere, as root and as anyone else. None of the flags that the
// package proposes is used: `--disable-web-security`, `--allow-running-insecure-content`,
// `--disable-site-isolation-trials` and its `--disable-features=IsolateOrigins,site-per-process`
// switch off what is to be tested; `--single-process`, `--no-zygote` and `--in-process-gpu` are for
// Lambda's lack of processes and make a crashing page take the browser with it.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** A browser unpacked from npm, and what it needs around it. */
export interface NpmBrowser {
  version: string;
  executablePath: string;
  /** Environment variables under which it finds its libraries and fonts. */
  env: Record<string, string>;
}

/** Gives the browser from npm, unpacked once into `.cache`; undefined where the package has none for this machine. */
export async function unpackNpmBrowser(): Promise<NpmBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../bin',
  );
  const version = readVersion(join(bin, '../package.json'));
  const folder = resolve('.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, bin);
  return {
    version,
    executablePath: join(folder, 'chromium'),
    env: {
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      // The package's own NSS and Expat, for a machine that has none.
      LD_LIBRARY_PATH: [process.env['LD_LIBRARY_PATH'], join(folder, 'al2023/lib')]
        .filter(Boolean)
        .join(':'),
    },
  };
}

const readVersion = (packageFile: string): string =>
  (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;

/** Unpacks beside the place and renames at the end, so that two processes never see a half. */
async function unpackInto(folder: string, bin: string): Promise<void> {
  const part = `${folder}.${process.pid}.part`;
  mkdirSync(part, { recursive: true });
  await withTempDir(part, async () => {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await Promise.all([chromium.executablePath(), inflate(join(bin, 'al2023.tar.br'))]);
  });
  chmodSync(join(part, 'chromium'), 0o755);
  writeFileSync(join(part, 'fonts.conf'), fontsConf(folder));
  try {
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package unpacks into the system's folder for temporary files and takes what is there already. */
async function withTempDir(dir: string, act: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = dir;
  try {
    await act();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** The machine's own fonts where it has any, and the package's one font where it has none. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
