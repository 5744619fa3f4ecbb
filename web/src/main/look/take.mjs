// Takes from the design system what the pages need and nothing else: its style sheet without the full fonts, two fonts of the
// Latin letters, and the licences of both. Asks the registry only when the lock file has changed since the last time.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const stamp = 'node_modules/.roedtraad-lock';
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  execSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', { stdio: 'inherit' });
  writeFileSync(stamp, lock);
}

const from = 'node_modules/dkfds/dist';
const fonts = `${from}/fonts/IBMPlexSans/split/woff2`;
mkdirSync('target/look/assets', { recursive: true });
mkdirSync('target/look/licenses', { recursive: true });
const css = readFileSync(`${from}/css/dkfds.min.css`, 'utf8')
  .replace(/^\uFEFF/, '')
  .replace(/@font-face\{[^}]*\}/g, '')
  .replace(/\/\*# sourceMappingURL=.*?\*\//, '');
writeFileSync('target/look/assets/dkfds.min.css', css);
for (const weight of ['Regular', 'SemiBold']) {
  copyFileSync(`${fonts}/IBMPlexSans-${weight}-Latin1.woff2`, `target/look/assets/plex-sans-${weight.toLowerCase()}.woff2`);
}
copyFileSync(`${from}/LICENSE.md`, 'target/look/licenses/dkfds.md');
copyFileSync(`${fonts}/license.txt`, 'target/look/licenses/ibm-plex-sans.txt');
