// Adds the platform binaries that this machine could not see to package-lock.json, so that `npm ci`
// accepts the lock everywhere. Run it with the system Node after every change of the lock.
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** @type {Record<string, { version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }>} */
const packages = lock.packages;

const SYSTEMS = ['darwin', 'macos', 'win32', 'windows', 'android', 'freebsd', 'openbsd', 'openharmony', 'linux'];
const CPUS = ['arm64', 'arm', 'ia32', 'x64', 'riscv64', 'ppc64', 's390x', 'loong64', 'wasm32'];
const PLAIN_NAME = new Map([
  ['macos', 'darwin'],
  ['windows', 'win32'],
]);

/** @param {string} name */
function platformOf(name) {
  const system = SYSTEMS.find((word) => name.includes(word));
  const os = system && (PLAIN_NAME.get(system) ?? system);
  const cpu = CPUS.find((word) => name.includes(word));
  const gnu = name.includes('gnu') && os === 'linux';
  return { os, cpu, libc: name.includes('musl') ? 'musl' : gnu ? 'glibc' : undefined };
}

/**
 * Whether a package at `from` would find `name`, looking upwards as Node does.
 * @param {string} from
 * @param {string} name
 */
function isFound(from, name) {
  let folder = from;
  while (folder !== '') {
    if (packages[`${folder}/node_modules/${name}`]) return true;
    const above = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '');
    folder = above === folder ? '' : above;
  }
  return Boolean(packages[`node_modules/${name}`]);
}

let added = 0;
for (const [path, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const isExact = /^\d+\.\d+\.\d+/.test(version);
    if (!isExact || isFound(path, name)) continue;

    const { os, cpu, libc } = platformOf(name);
    if (!cpu) {
      console.error(`skipped ${name} ${version}: its name tells no processor`);
      continue;
    }
    packages[`node_modules/${name}`] = Object.assign(
      { version, cpu: [cpu] },
      entry.dev && { dev: true },
      libc && { libc: [libc] },
      { optional: true },
      os && { os: [os] },
    );
    added += 1;
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`added ${added}`);
