import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { localSuite, type LocalSuite } from '@muster/domain/local-suite';
import { claimBase, marksOf } from './claim-base.ts';
import { childEnvironment } from './environment.ts';
import { writeShim, type FirestoreEngine } from './firestore-engine.ts';
import { runFolder, TOOLS } from './folders.ts';
import { writeLocalConfig } from './local-config.ts';
import { sweepOrphans } from './orphans.ts';

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
  await claimBase(base);
  const shim = writeShim(engine, base);
  const config = writeLocalConfig(suite);
  const asked = ['emulators:start', '--config', config, '--project', suite.projectId, '--only', parts.join(',')];
  // Detached, so that Ctrl-C in a terminal reaches it once and through us: a second signal skips the export.
  const firebase = spawn(join(TOOLS, 'firebase'), [...asked, ...dataArguments(data)], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...childEnvironment([shim.folder]), ...shim.env, ...ownTmp(folder) },
  });
  const sweep = () => sweepOrphans(marksOf(base), firebase.pid);
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
