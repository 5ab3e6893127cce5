import type { LocalSuite } from '@muster/domain/local-suite';
import * as z from 'zod';
import { openStore } from '../../functions/src/platform/db.ts';
import { SAMPLE_PASSWORD, type SampleAccount } from './accounts.ts';
import { sampleWorld } from './sample-world.ts';

const PER_COMMIT = 250;
const SEED = 2026;

const Imported = z.object({ error: z.array(z.unknown()).max(0) });

type Suite = Pick<LocalSuite, 'projectId' | 'firestore' | 'auth'>;

/**
 * Loads the sample organisation as of now. Accounts come last: emulators that have one are seeded
 * completely. Loading it again puts every document of the sample back.
 */
export async function seedSampleData(suite: Suite, say: (line: string) => void): Promise<void> {
  if (!suite.projectId.startsWith('demo-')) throw new Error(`Sample data is for emulators, not for ${suite.projectId}`);
  const { documents, accounts } = sampleWorld(new Date(), SEED);
  await writeDocuments(suite, documents);
  await importAccounts(suite, accounts);
  say(`Sample data: ${documents.length} documents, ${accounts.length} accounts`);
}

async function writeDocuments(
  { projectId, firestore }: Suite,
  documents: ReturnType<typeof sampleWorld>['documents'],
): Promise<void> {
  Object.assign(process.env, {
    FIRESTORE_EMULATOR_HOST: `127.0.0.1:${firestore}`,
    METADATA_SERVER_DETECTION: 'none',
  });
  const store = openStore({ projectId });
  try {
    for (let from = 0; from < documents.length; from += PER_COMMIT) {
      const writes = documents.slice(from, from + PER_COMMIT).map(({ path, data }) => ({ put: path, data }));
      await store.commit(writes, []);
    }
  } finally {
    await store.close();
  }
}

/** All of them in one request, which only the emulator lets name its passwords. */
async function importAccounts({ projectId, auth }: Suite, accounts: readonly SampleAccount[]): Promise<void> {
  const users = accounts.map(({ uid, email, name, claims }) => ({
    localId: uid,
    email,
    emailVerified: true,
    displayName: name,
    rawPassword: SAMPLE_PASSWORD,
    customAttributes: JSON.stringify(claims),
    providerUserInfo: [],
  }));
  const url = `http://127.0.0.1:${auth}/identitytoolkit.googleapis.com/v1/projects/${projectId}/accounts:batchCreate`;
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
    body: JSON.stringify({ users, allowOverwrite: true }),
  });
  Imported.parse(await answer.json());
}
