import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { localSuite, type LocalSuite } from '@muster/domain/local-suite';
import { childEnvironment } from './environment.ts';
import { writeShim, type FirestoreEngine } from './firestore-engine.ts';
import { runFolder, TOOLS } from './folders.ts';
import { writeLocalConfig } from './local-config.ts';
import { isAlive, sweepOrphans } from './orphans.ts';
import { takenPorts } from './ports.ts';

export type Part = 'auth' | 'firestore' | 'functions' | 'hosting' | 'tasks';
export const ALL_PARTS: readonly Part[] = ['auth', 'functions', 'firestore', 'hosting', 'tasks'];

const READY = 'All emulators ready';
const LONGEST_SOCKET_FOLDER = 70;

export interface Emulators {
  readonly suite: LocalSuite;
  /** Resolves when the suite has ended, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

interface Wanted {
  readonly base: number;
  readonly engine: FirestoreEngine;
  readonly parts: readonly Part[];
  /** Folder kept between runs; without it everything is forgotten at the end. */
  readonly data?: string;
}

/** A folder of ours for sockets and discovery files, which firebase-tools leaves behind. */
function ownTmp(folder: string): Record<string, string> {
  const tmp = join(folder, 'tmp');
  if (tmp.length > LONGEST_SOCKET_FOLDER) return {};
  rmSync(tmp, { recursive: true, force: true });
  mkdirSync(tmp, { recursive: true });
  return { TMPDIR: tmp };
}

function dataArguments(data: string | undefined): string[] {
  if (!data) return [];
  const isKept = existsSync(join(data, 'firebase-export-metadata.json'));
  return ['--export-on-exit', data, ...(isKept ? ['--import', data] : [])];
}

/** One suite per base: a living owner keeps it, a dead one's leftovers are swept. */
function claimBase(folder: string, marks: readonly (readonly string[])[]): void {
  const file = join(folder, 'owner');
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : process.pid;
  if (owner !== process.pid && isAlive(owner)) return;
  sweepOrphans(marks);
  writeFileSync(file, String(process.pid));
}

async function refuseTakenPorts(base: number): Promise<void> {
  let taken = await takenPorts(base);
  // What was just swept gives its ports back a moment later.
  for (let tried = 0; taken.length > 0 && tried < 10; tried += 1) {
    await sleep(150);
    taken = await takenPorts(base);
  }
  if (taken.length === 0) return;
  throw new Error(
    `Port ${taken.join(', ')} is taken. Is another Muster running here? Stop it, or choose other ports: ` +
      `npm start -- --ports ${base + 10_000}`,
  );
}

/** Watches what firebase-tools says: all of it into the log, and the moment everything answers. */
async function whenReady(firebase: ChildProcess, log: string, limitMs: number): Promise<void> {
  const file = createWriteStream(log, { flags: 'a' });
  let said = '';
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new Error(`The emulators did not come up; see ${log}`)), limitMs);
  const listen = (chunk: Buffer) => {
    file.write(chunk);
    said = `${said}${chunk.toString()}`.slice(-4000);
    if (said.includes(READY)) resolve();
  };
  firebase.stdout?.on('data', listen);
  firebase.stderr?.on('data', listen);
  firebase.once('exit', () => reject(new Error(`The emulators ended at their start:\n${said}\nSee also ${log}`)));
  await promise.finally(() => clearTimeout(timer));
}

export async function startEmulators({ base, engine, parts, data }: Wanted): Promise<Emulators> {
  const suite = localSuite(base);
  const folder = runFolder(base);
  const shim = writeShim(engine, join(folder, 'shim'));
  const config = writeLocalConfig(suite);
  const marks = [[shim.mark], ['emulators:start', config]];
  claimBase(folder, marks);
  await refuseTakenPorts(base);

  const asked = ['emulators:start', '--config', config, '--project', suite.projectId, '--only', parts.join(',')];
  // Detached, so that Ctrl-C in a terminal reaches it once and through us: a second signal skips the export.
  const firebase = spawn(join(TOOLS, 'firebase'), [...asked, ...dataArguments(data)], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...childEnvironment([shim.folder]), ...shim.env, ...ownTmp(folder) },
  });
  const sweep = () => sweepOrphans(marks, firebase.pid);
  process.once('exit', sweep);
  const ended = once(firebase, 'exit').then(() => {
    process.removeListener('exit', sweep);
    sweep();
  });

  const stop = async () => {
    firebase.kill('SIGINT');
    await ended;
  };
  try {
    await whenReady(firebase, join(folder, 'suite.log'), 120_000);
  } catch (error) {
    await stop();
    throw error;
  }
  return { suite, ended, stop };
}
