import { localSuite, type LocalSuite } from '@muster/domain/local-suite';
import { ALL_PARTS, startEmulators } from './emulators.ts';
import { findFirestore } from './find-firestore.ts';
import { freeBase } from './ports.ts';
import { startHost } from './start-host.ts';

/** Names the base of a suite that is up already, for the children of whoever started it. */
const STARTED = 'MUSTER_TEST_BASE';

/** Chooses the base of a suite that is still to be started. */
const CHOSEN = 'MUSTER_PORTS';

export interface TestSuite {
  readonly suite: LocalSuite;
  stop(): Promise<void>;
}

interface Wanted {
  /** A browser also needs Hosting, the web app and an instance of the functions at a fixed port. */
  readonly needsBrowser: boolean;
}

/** The suite that `npm test` has started for its children. */
export function runningTestSuite(): LocalSuite | undefined {
  const base = process.env[STARTED];
  return base === undefined ? undefined : localSuite(Number(base));
}

/** The emulators one run of the tests shares. Nothing is imported and nothing kept. */
export async function startTestSuite({ needsBrowser }: Wanted): Promise<TestSuite> {
  const engine = findFirestore(console.log);
  const base = Number(process.env[CHOSEN] ?? (await freeBase()));
  const emulators = await startEmulators({ base, engine, parts: needsBrowser ? ALL_PARTS : ['auth', 'firestore'] });
  const { suite } = emulators;
  try {
    const host = needsBrowser && (await startHost({ suite, projectId: suite.projectId, port: suite.host }));
    process.env[STARTED] = String(base);
    const stop = async () => {
      delete process.env[STARTED];
      if (host) await host.stop();
      await emulators.stop();
    };
    return { suite, stop };
  } catch (error) {
    await emulators.stop();
    throw error;
  }
}
