import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { FirestoreEngine } from './firestore-engine.ts';
import { cacheFolder, TOOLS } from './folders.ts';
import { findJava, findOfficialEmulator, onPath } from './official-emulator.ts';

type Say = (line: string) => void;

const HIDANE = '0.6.0';
const DOWNLOAD_LIMIT_MS = 5 * 60_000;

const NO_EMULATOR = `Muster needs a Firestore emulator and found none. Any one of these ways helps:
  1. Install Rust (https://rustup.rs). Muster then builds the emulator "hidane" by itself, once, in about 5 minutes.
  2. Install Java 21 or newer and be online once. Muster then fetches Google's own emulator.
  3. Put the program "hidane" ${HIDANE} on your PATH.
Then run the same command again.`;

/** A Firestore emulator: what is here already, else what can be had. Throws a remedy otherwise. */
export function findFirestore(say: Say): FirestoreEngine {
  const engine = findPresentFirestore() ?? downloadOfficial(say) ?? installFromNpm(say) ?? buildWithCargo(say);
  if (!engine) throw new Error(NO_EMULATOR);
  return engine;
}

/** What is on this machine already. */
export function findPresentFirestore(): FirestoreEngine | undefined {
  return findHidane() ?? findOfficialEmulator();
}

function hidaneFolder(): string {
  return join(cacheFolder(), `hidane-${HIDANE}`);
}

function hidaneAt(binary: string | undefined): FirestoreEngine | undefined {
  const works = binary && existsSync(binary) && spawnSync(binary, ['--version']).status === 0;
  return works ? { kind: 'hidane', binary } : undefined;
}

function findHidane(): FirestoreEngine | undefined {
  return (
    hidaneAt(onPath('hidane')) ??
    hidaneAt(join(hidaneFolder(), 'bin/hidane')) ??
    hidaneAt(join(hidaneFolder(), 'node_modules/.bin/hidane'))
  );
}

function downloadOfficial(say: Say): FirestoreEngine | undefined {
  if (!findJava()) return undefined;
  say('Fetching the official Firestore emulator, once …');
  spawnSync(join(TOOLS, 'firebase'), ['setup:emulators:firestore'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: DOWNLOAD_LIMIT_MS,
  });
  return findOfficialEmulator();
}

function installFromNpm(say: Say): FirestoreEngine | undefined {
  say('Asking npm for the Firestore emulator "hidane" …');
  const wanted = ['install', '--prefix', hidaneFolder(), '--no-save', '--ignore-scripts', `hidane@${HIDANE}`];
  spawnSync('npm', wanted, { stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS });
  return findHidane();
}

function findCargo(): string | undefined {
  const usual = join(homedir(), '.cargo/bin/cargo');
  return onPath('cargo') ?? (existsSync(usual) ? usual : undefined);
}

function buildWithCargo(say: Say): FirestoreEngine | undefined {
  const cargo = findCargo();
  if (!cargo) return undefined;
  say(`Building the Firestore emulator "hidane" ${HIDANE} with cargo, once; this takes 3 to 5 minutes …`);
  const wanted = ['install', 'hidane', '--locked', '--version', HIDANE, '--root', hidaneFolder()];
  const built = spawnSync(cargo, wanted, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (built.status !== 0) throw new Error(`cargo could not build hidane; see its message above.\n${NO_EMULATOR}`);
  return findHidane();
}
