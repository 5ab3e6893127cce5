import { expect, test } from 'vitest';
import { loadRules, readRules } from './emulator.ts';
import { openProject } from './project.ts';

test('the rules load without an error or a warning', async () => {
  const emulator = await openProject('syntax');
  expect(await loadRules(emulator, await readRules())).toEqual([]);
});

test('a misspelt name in the rules does not pass unseen', async () => {
  const emulator = await openProject('syntax');
  const misspelt = (await readRules()).replace('request.auth != null', 'reqest.auth != null');
  expect(await loadRules(emulator, misspelt)).not.toEqual([]);
});
