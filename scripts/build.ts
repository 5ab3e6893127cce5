import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { childEnvironment } from './suite/environment.ts';
import { ROOT } from './suite/folders.ts';

export type Room = 'functions' | 'web';

/** Builds one room; throws with everything the build said when it fails. */
export async function build(room: Room): Promise<void> {
  const child = spawn('npm', ['--prefix', room, 'run', 'build', '--silent'], {
    cwd: ROOT,
    env: childEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The build of ${room} failed:\n${said}`);
}
