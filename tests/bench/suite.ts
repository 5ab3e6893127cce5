import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../../scripts/suite/folders.ts';
import { atMost, exactly, rounded, type Benchmark } from './result.ts';

const MOST_MINUTES = 20;
const COMMANDS = { full: ['test'], small: ['run', 'test:unit'] };
const COUNTED = /^(\d+) passed, (\d+) failed$/m;

/** Runs the tests as a developer does and answers what they said. */
async function npm(words: readonly string[]): Promise<string> {
  const child = spawn('npm', [...words], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await once(child, 'close');
  return said;
}

/** Small: the unit tests alone. */
export const suite: Benchmark = {
  name: 'suite',
  async run(size, say) {
    const words = COMMANDS[size];
    say(`npm ${words.join(' ')}`);
    const from = performance.now();
    const [, passed, failed] = COUNTED.exec(await npm(words)) ?? [];
    if (failed === undefined) throw new Error('The tests did not finish.');
    const minutes = (performance.now() - from) / 60_000;
    return {
      name: 'suite',
      title: `npm ${words.join(' ')}`,
      rows: [],
      ops: {},
      figures: [{ what: 'tests and checks passed', value: Number(passed), unit: '' }],
      goals: [atMost('minutes', rounded(minutes), MOST_MINUTES), exactly('failed', Number(failed), 0)],
    };
  },
};
