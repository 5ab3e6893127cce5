import { findFirestore } from '../../scripts/suite/find-firestore.ts';
import { startFirestoreAlone } from '../../scripts/suite/firestore-alone.ts';

/** Runs the work beside a Firestore emulator of its own, which every client finds by the usual variable. */
export async function withFirestore<T>(say: (text: string) => void, work: () => Promise<T>): Promise<T> {
  const firestore = await startFirestoreAlone(findFirestore(say));
  process.env['FIRESTORE_EMULATOR_HOST'] = `127.0.0.1:${firestore.port}`;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  try {
    return await work();
  } finally {
    await firestore.stop();
  }
}
