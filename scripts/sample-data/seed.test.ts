import { expect, test } from 'vitest';
import { seedSampleData } from './seed.ts';

test('a project that is not of the emulators is never seeded', async () => {
  const live = { projectId: 'northgate-live', firestore: 1, auth: 1 };
  await expect(seedSampleData(live, () => undefined)).rejects.toThrow('northgate-live');
});
