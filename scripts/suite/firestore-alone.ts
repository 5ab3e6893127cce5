import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { aloneCommand, type FirestoreEngine } from './firestore-engine.ts';
import { ROOT } from './folders.ts';
import { freePort, waitForPort } from './ports.ts';

export interface FirestoreAlone {
  readonly port: number;
  stop(): Promise<void>;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** One Firestore emulator with our rules and nothing around it; up in milliseconds. */
export async function startFirestoreAlone(engine: FirestoreEngine): Promise<FirestoreAlone> {
  const port = await freePort();
  const [command, ...args] = aloneCommand(engine);
  const rules = join(ROOT, 'firestore.rules');
  const asked = ['--host', '127.0.0.1', '--port', String(port), '--rules', rules, '--project_id', 'demo-alone'];
  const child = spawn(command, [...args, ...asked], { stdio: 'ignore' });
  const sweep = () => child.kill('SIGKILL');
  process.once('exit', sweep);

  try {
    await waitForPort(port, child);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return {
    port,
    stop: async () => {
      process.removeListener('exit', sweep);
      await stop(child);
    },
  };
}
