// Brings a browser for the system tests where the machine has none: the binary that an npm package carries, unpacked into the
// build's own folder together with the fonts and libraries it may miss. Asks the registry only when the lock file has changed.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [into, choice, ...system] = process.argv.slice(2);
if (choice !== 'bundled' && system.some((path) => existsSync(path))) {
  process.exit(0);
}

const here = dirname(fileURLToPath(import.meta.url));
const lock = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
const home = resolve(into);
const stamp = join(home, 'complete');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    copyFileSync(join(here, file), join(home, file));
  }
  execSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', { cwd: home, stdio: 'inherit' });
  // The package unpacks into the system's folder for temporary files, its libraries only where it takes itself to be in a cloud.
  process.env.TMPDIR = home;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const entry = join(home, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  await chromium.executablePath();
  writeFileSync(stamp, lock);
}
