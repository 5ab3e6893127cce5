// Plain JavaScript for any Node from 20 on: installs what is missing, then runs the real script on Node 24.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname ?? '.', '..');
const INSTALL = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} Entry
 * @param {string} file
 * @returns {Record<string, Entry>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
}

/** Whether everything the lock wants on every machine is there in that version; times of files tell nothing. */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(join(ROOT, record))) return false;

  const installed = packagesIn(record);
  const wanted = Object.entries(packagesIn('package-lock.json')).filter(
    ([path, { link, optional, devOptional, peer }]) =>
      path.includes('node_modules/') && !link && !optional && !devOptional && !peer,
  );
  return wanted.every(([path, { version }]) => installed[path]?.version === version);
}

function install() {
  console.log('Installing the packages of package-lock.json; the first time this takes about a minute …');
  const { status } = spawnSync('npm', INSTALL, { cwd: ROOT, stdio: 'inherit' });
  if (status === 0) return;
  console.error('npm could not install the packages. Check the network or the npm registry, then run this again.');
  process.exit(status ?? 1);
}

/** Node 24 from the lockfile; elsewhere than on Linux the running one must be new enough. */
function findNode() {
  const own = join(ROOT, 'node_modules/.bin/node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  console.error(`Muster runs on Node 24 or newer; this is ${process.version}. Install Node 24 and run this again.`);
  return process.exit(1);
}

/**
 * Runs scripts/NAME.ts with the arguments of this process and ends with its code.
 * @param {string} name
 */
export function run(name) {
  if (!isInstalled()) install();
  const child = spawn(findNode(), [join(ROOT, 'scripts', `${name}.ts`), ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  // A terminal sends Ctrl-C to the whole group by itself.
  if (!process.stdin.isTTY) process.on('SIGINT', () => child.kill('SIGINT'));
  else process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}
