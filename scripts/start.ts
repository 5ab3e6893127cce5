import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LocalSuite } from '@muster/domain/local-suite';
import { build } from './build.ts';
import { during, orExplain, say } from './say.ts';
import { SAMPLE_PASSWORD } from './sample-data/accounts.ts';
import { chooseBase } from './suite/choose-base.ts';
import { claimBase } from './suite/claim-base.ts';
import { ALL_PARTS, startEmulators } from './suite/emulators.ts';
import { findFirestore } from './suite/find-firestore.ts';
import { runFolder } from './suite/folders.ts';
import { startFreshHost } from './suite/fresh-host.ts';
import { keepData } from './suite/keep-data.ts';
import { startLocalClock } from './suite/local-clock.ts';
import { rebuildOnSave } from './suite/rebuild.ts';
import { seedOnce } from './suite/seed-once.ts';
import { onStopSignal } from './suite/signals.ts';
import { Started } from './suite/started.ts';
import { watchRules } from './suite/watch-rules.ts';

function tellAddresses({ hosting, functions, host, firestore, auth }: LocalSuite): void {
  say(`
Muster is running:  http://127.0.0.1:${hosting}

  Callables and schedules ${host} · Functions emulator ${functions} · Auth ${auth} · Firestore ${firestore}

  Sample accounts, each with the password ${SAMPLE_PASSWORD}:
    admin@muster.test, supervisor@muster.test, dispatcher@muster.test
    agent1@muster.test to agent60@muster.test, requester1@muster.test

Ctrl-C stops it and keeps the data.
`);
}

async function start(base: number, rebuilds: boolean, started: Started): Promise<void> {
  await claimBase(base);
  const engine = findFirestore(say);
  await during('Building functions and web', () => Promise.all([build('functions'), build('web')]));

  const data = join(runFolder(base), 'data');
  const wanted = { base, engine, parts: ALL_PARTS, data };
  const emulators = started.add(await during('Starting the emulators', () => startEmulators(wanted)));
  const { suite, ended } = emulators;
  await seedOnce(suite, say);

  const host = started.add(await startFreshHost({ suite, projectId: suite.projectId, port: suite.host }, say));
  started.add(startLocalClock(host, say));
  started.add(keepData(data, suite));
  const rules = watchRules(suite, say);
  started.add({ stop: () => rules.close() });
  if (rebuilds) started.add(rebuildOnSave(say));

  tellAddresses(suite);
  await ended;
  if (!started.isStopping)
    throw new Error(`The emulators ended by themselves; see ${join(runFolder(base), 'suite.log')}`);
}

const { values } = parseArgs({ options: { ports: { type: 'string' }, rebuild: { type: 'boolean', default: false } } });
const started = new Started();
onStopSignal(async () => {
  say('\nStopping …');
  await started.stop();
}, 0);

await orExplain(async () => {
  try {
    await start(chooseBase(values.ports), values.rebuild, started);
  } finally {
    await started.stop();
  }
});
