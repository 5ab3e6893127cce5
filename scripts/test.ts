import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { during, orExplain, say } from './say.ts';
import { runChecks } from './suite/run-checks.ts';
import { runVitest, type Counted } from './suite/run-vitest.ts';
import { onStopSignal } from './suite/signals.ts';
import { Started } from './suite/started.ts';
import { startTestSuite } from './suite/test-suite.ts';

const KINDS = ['unit', 'rules', 'integration', 'browser', 'simulation'];
const ON_EMULATORS = ['integration', 'browser'];

/** The rules are tried on every Firestore emulator that is here. */
function projectsOf(kinds: readonly string[]): string[] {
  return kinds.map((kind) => (kind === 'rules' ? 'rules*' : kind));
}

async function test(kinds: readonly string[], filters: readonly string[], started: Started): Promise<Counted> {
  const isWhole = kinds.length === KINDS.length;
  const needsBrowser = kinds.includes('browser');
  const needsEmulators = kinds.some((kind) => ON_EMULATORS.includes(kind));
  if (needsEmulators) {
    const rooms = needsBrowser ? [build('functions'), build('web')] : [build('functions')];
    await during('Building', () => Promise.all(rooms));
  }

  const checks = isWhole ? await runChecks() : [];
  if (needsEmulators) started.add(await during('Starting the emulators', () => startTestSuite({ needsBrowser })));
  const { passed, failed } = await runVitest(projectsOf(kinds), filters);
  const failedChecks = checks.filter((check) => !check.passed).length;
  return { passed: passed + checks.length - failedChecks, failed: failed + failedChecks };
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { ports: { type: 'string' } } });
const asked = positionals.filter((word) => KINDS.includes(word));
const filters = positionals.filter((word) => !KINDS.includes(word));
if (values.ports !== undefined) process.env['MUSTER_PORTS'] = values.ports;

const started = new Started();
onStopSignal(() => started.stop());
await orExplain(async () => {
  let counted: Counted;
  try {
    counted = await test(asked.length > 0 ? asked : KINDS, filters, started);
  } finally {
    await started.stop();
  }
  say(`${counted.passed} passed, ${counted.failed} failed`);
  if (counted.failed > 0) process.exitCode = 1;
});
