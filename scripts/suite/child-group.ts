import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

/**
 * A child that leads a group of its own and ends with us, and its children with it. Ctrl-C in a
 * terminal therefore reaches it once, through us.
 */
export function spawnGroup(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, { ...options, detached: true });
  const end = () => {
    if (child.pid !== undefined) endGroup(child.pid);
  };
  process.once('exit', end);
  child.once('exit', () => process.removeListener('exit', end));
  return child;
}

function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGTERM');
  } catch {
    // All of it has ended by itself.
  }
}
