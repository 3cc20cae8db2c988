/**
 * What Maven calls: `node build.mjs package` builds the web application into target/web, `node build.mjs test`
 * checks it. Each step leaves the hash of what it read beside its result and is skipped while the hash is the same.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = [20, 19];
checkNode();

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', 'target');

function fail(message) {
  console.error(`\nTianping web: ${message}\n`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  fail(`Node ${process.versions.node} is too old; install Node ${NEEDED.join('.')} or newer, with npm.`);
}

function filesUnder(path) {
  const full = join(here, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const INSTALL = ['package.json', 'package-lock.json', '.npmrc'].map((name) => join(here, name));
const BUILD = [
  ...['index.html', 'vite.config.js', 'tsconfig.json'].map((name) => join(here, name)),
  ...filesUnder('public'),
  ...filesUnder('src').filter((file) => !file.endsWith('.test.ts') && !file.endsWith('schema.d.ts')),
];
const TEST = [
  ...['openapi.json', 'eslint.config.js', '.prettierrc.json', '.prettierignore', 'build.mjs'].map((n) => join(here, n)),
  ...filesUnder('src').filter((file) => file.endsWith('.test.ts')),
];

function hashOf(files) {
  const hash = createHash('sha256').update(`${process.versions.node} ${process.platform} ${process.arch}`);
  for (const file of [...files].sort()) hash.update(file.slice(here.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function unlessUnchanged(stamp, files, result, work) {
  const hash = hashOf(files);
  const known = existsSync(stamp) && existsSync(result) ? readFileSync(stamp, 'utf8') : '';
  if (known === hash) return;
  rmSync(stamp, { force: true });
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

function npm(...words) {
  console.log(`npm ${words.join(' ')}`);
  const done = spawnSync('npm', words, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.error) fail('npm is missing; install it (Debian: apt-get install npm).');
  if (done.status !== 0) fail(`npm ${words.join(' ')} failed.`);
}

function install() {
  const modules = join(here, 'node_modules');
  unlessUnchanged(join(modules, '.stamp'), INSTALL, modules, () => npm('ci', '--prefer-offline', '--ignore-scripts'));
}

function build() {
  const web = join(target, 'web');
  unlessUnchanged(join(target, 'web-stamps', 'build'), [...INSTALL, ...BUILD], join(web, 'index.html'), () => {
    install();
    rmSync(join(target, 'classes', 'static'), { recursive: true, force: true });
    npm('run', '--silent', 'build', '--', '--logLevel', 'warn');
  });
}

function test() {
  unlessUnchanged(join(target, 'web-stamps', 'test'), [...INSTALL, ...BUILD, ...TEST], here, () => {
    install();
    for (const check of ['types', 'lint', 'format:check', 'test']) npm('run', '--silent', check);
  });
}

const deeds = { package: build, test };
const deed = deeds[process.argv[2]];
if (!deed) fail('usage: node build.mjs package|test');
deed();
