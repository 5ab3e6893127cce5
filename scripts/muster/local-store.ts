import type { LocalSuite } from '@muster/domain/local-suite';
import { openStore, type FirestoreStore } from '../../functions/src/platform/db.ts';
import { emulatorAddresses } from '../suite/environment.ts';

/** The documents of a local suite, closed again afterwards. */
export async function withStore<T>(suite: LocalSuite, work: (store: FirestoreStore) => Promise<T>): Promise<T> {
  Object.assign(process.env, emulatorAddresses(suite, suite.projectId));
  const store = openStore({ projectId: suite.projectId });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
