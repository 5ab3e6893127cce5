import { parseArgs } from 'node:util';
import { withFirestore } from '../bench/alone.ts';
import { layOutDocuments } from '../rules/attempts.ts';
import { tryChangedWrites } from '../rules/changed-writes.ts';
import { clear, loadRules, readRules } from '../rules/emulator.ts';
import { Random } from '../simulation/random.ts';
import { fuzzInputs } from './callable-inputs.ts';
import { triedOf, type Found } from './found.ts';

const { values } = parseArgs({
  options: {
    /** Inputs of callables, and writes of browsers under the rules. */
    inputs: { type: 'string', default: '40000' },
    writes: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean' },
  },
});
const say = (text: string) => {
  if (!values.json) console.log(text);
};

async function fuzzWrites(count: number, seed: number): Promise<Found> {
  return withFirestore(say, async () => {
    const emulator = { origin: `http://${process.env['FIRESTORE_EMULATOR_HOST']}`, projectId: 'demo-fuzz' };
    await loadRules(emulator, await readRules());
    await clear(emulator);
    await layOutDocuments(emulator);
    return tryChangedWrites(emulator, count, new Random(seed));
  });
}

const [inputs, writes, seed] = [Number(values.inputs), Number(values.writes), Number(values.seed)];
const began = performance.now();
const asked = await fuzzInputs(inputs, seed, (done) => {
  if (done % 6000 === 0) say(`${done} of ${inputs} inputs`);
});
const written = await fuzzWrites(writes, seed);

const tried = { ...asked.tried, ...written.tried };
const wrong = [...asked.wrong, ...written.wrong];
const total = triedOf(asked) + triedOf(written);
const twins = asked.twins + written.twins;
const goals = [
  { goal: 'accepted or refused wrongly = 0', value: wrong.length, holds: wrong.length === 0 },
  { goal: 'unchanged ones let in > 0', value: twins, holds: twins > 0 },
];
for (const [kind, times] of Object.entries(tried)) say(`  ${String(times).padStart(7)}  ${kind}`);
for (const line of wrong.slice(0, 40)) say(`  wrong: ${line}`);
say(`\n${total} changed in one place, ${twins} unchanged, ${((performance.now() - began) / 1000).toFixed(1)} s`);
for (const { goal, value, holds } of goals) say(`  ${holds ? 'holds' : 'FAILS'}  ${goal}: ${value}`);
const isHeld = goals.every(({ holds }) => holds);
console.log(
  JSON.stringify({
    name: 'fuzz',
    ratios: {},
    ops: { changed: total, unchanged: twins, ...tried },
    goals,
    holds: isHeld,
  }),
);
process.exitCode = isHeld ? 0 : 1;
