import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { childEnvironment } from './environment.ts';
import { ROOT, TOOLS } from './folders.ts';

const WATCHERS = {
  functions: ['rolldown', '-c', 'rolldown.config.mjs', '--watch'],
  web: ['vite', 'build', '--watch'],
} as const;

/** Builds both rooms again at each save. What a builder says is said with its room's name. */
export function rebuildOnSave(say: (line: string) => void): { stop(): Promise<void> } {
  const builders = Object.entries(WATCHERS).map(([room, [tool, ...args]]) => {
    const builder = spawn(join(TOOLS, tool), args, {
      cwd: join(ROOT, room),
      env: childEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const said of [builder.stdout, builder.stderr]) {
      createInterface(said).on('line', (line) => line.trim() !== '' && say(`${room}: ${line}`));
    }
    return builder;
  });
  return {
    stop: async () => {
      const gone = builders.map((builder) => once(builder, 'exit'));
      for (const builder of builders) builder.kill();
      await Promise.all(gone);
    },
  };
}
