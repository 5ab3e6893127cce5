import { spawnSync } from 'node:child_process';

interface Running {
  readonly pid: number;
  readonly group: number;
  readonly args: string;
}

function running(): Running[] {
  const listed = spawnSync('ps', ['-eo', 'pid=,pgid=,args='], { encoding: 'utf8' }).stdout ?? '';
  return listed.split('\n').flatMap((line) => {
    const [, pid, group, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid && group && args ? [{ pid: Number(pid), group: Number(group), args }] : [];
  });
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Words that all stand in the arguments of a process we started. */
export type Mark = readonly string[];

/**
 * Ends what a killed firebase-tools or a killed script of ours leaves behind: firebase-tools itself,
 * the workers of its group, and the Firestore emulator, which has a group of its own. A process is
 * known by its group, or by all the words of one mark in its arguments.
 */
export function sweepOrphans(marks: readonly Mark[], group?: number): void {
  for (const { pid, group: its, args } of running()) {
    const isMarked = marks.some((words) => words.every((word) => args.includes(word)));
    if (pid !== process.pid && (its === group || isMarked)) end(pid);
  }
}
