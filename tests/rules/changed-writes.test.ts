import { expect, test } from 'vitest';
import { Random } from '../simulation/random.ts';
import { tryChangedWrites } from './changed-writes.ts';
import { openProject } from './project.ts';

const WRITES = 400;

test(`of ${WRITES} writes changed in one place none passes that is wrong`, { timeout: 60_000 }, async () => {
  const emulator = await openProject('changed-writes');
  const { wrong, twins } = await tryChangedWrites(emulator, WRITES, new Random(1));
  expect(wrong).toEqual([]);
  expect(twins).toBe(WRITES / 4);
});
