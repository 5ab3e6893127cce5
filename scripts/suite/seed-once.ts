import type { LocalSuite } from '@muster/domain/local-suite';
import * as z from 'zod';
import { seedSampleData } from '../sample-data/seed.ts';

const Accounts = z.object({ users: z.array(z.unknown()).default([]) });

async function hasAccounts({ auth, projectId }: LocalSuite): Promise<boolean> {
  const url = `http://127.0.0.1:${auth}/identitytoolkit.googleapis.com/v1/projects/${projectId}/accounts:batchGet`;
  const answer = await fetch(`${url}?maxResults=1`, { headers: { authorization: 'Bearer owner' } });
  return Accounts.parse(await answer.json()).users.length > 0;
}

/** Loads the sample organisation into emulators that nobody has used yet. */
export async function seedOnce(suite: LocalSuite, say: (line: string) => void): Promise<void> {
  if (await hasAccounts(suite)) say('The data of the last run is back.');
  else await seedSampleData(suite, say);
}
