import { holds, jsonOf, type Benchmark, type Result, type Size } from './result.ts';
import { keep, tablesOf } from './report.ts';

const BENCHMARKS: Record<string, () => Promise<Benchmark>> = {
  accept: async () => (await import('./accept.ts')).accept,
  fanout: async () => (await import('./fanout.ts')).fanout,
  cold: async () => (await import('./cold.ts')).cold,
  reach: async () => (await import('./reach.ts')).reach,
  events: async () => (await import('./events.ts')).events,
  push: async () => (await import('./push.ts')).push,
  reminders: async () => (await import('./reminders.ts')).reminders,
  single: async () => (await import('./single.ts')).single,
  suite: async () => (await import('./suite.ts')).suite,
  sweep: async () => (await import('./sweep.ts')).sweep,
  web: async () => (await import('./web.ts')).web,
  'accept-http': async () => (await import('./accept-http.ts')).acceptHttp,
};

async function run(name: string, size: Size, isForScripts: boolean): Promise<Result> {
  const load = BENCHMARKS[name];
  if (!load) throw new Error(`There is no benchmark ${name}; there are ${Object.keys(BENCHMARKS).join(', ')}.`);
  const benchmark = await load();
  const result = await benchmark.run(size, (progress) => {
    if (!isForScripts) console.log(`  ${name}: ${progress}`);
  });
  if (!isForScripts) console.log(`\n${name}: ${result.title}\n\n${tablesOf(result, size)}\n`);
  return result;
}

const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith('--'));
const isForScripts = words.includes('--json');
const size: Size = named.length > 0 || words.includes('--full') ? 'full' : 'small';
const command = ['npm run bench', ...(words.length > 0 ? ['--', ...words] : [])].join(' ');

const results: Result[] = [];
for (const name of named.length > 0 ? named : Object.keys(BENCHMARKS)) {
  const result = await run(name, size, isForScripts);
  if (size === 'full') await keep(result, size, command);
  results.push(result);
}
for (const result of results) console.log(jsonOf(result));
process.exitCode = size === 'small' || results.every(holds) ? 0 : 1;
