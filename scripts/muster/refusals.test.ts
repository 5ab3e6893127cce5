import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ROOT } from '../suite/folders.ts';

/** Nothing listens there. */
const BASE = '61000';
const folder = join(ROOT, '.run', BASE);

// Each verb is a process of its own.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A verb run by a script: no terminal to ask. */
async function muster(...args: string[]): Promise<{ code: unknown; said: string }> {
  const main = join(ROOT, 'scripts/muster.ts');
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [main, ...args, '--ports', BASE]);
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !('stdout' in error) || !('stderr' in error)) throw error;
    return { code: error.code, said: `${String(error.stdout)}${String(error.stderr)}` };
  }
}

test.each([
  ['clean', 'This takes away'],
  ['reset', 'This deletes every document'],
])('%s does nothing before it is confirmed', async (verb, question) => {
  const asked = await muster(verb);
  expect(asked).toMatchObject({ code: 1, said: expect.stringContaining(question) });
  expect(asked.said).toContain('--yes');
  const json: unknown = JSON.parse((await muster(verb, '--json')).said);
  expect(json).toMatchObject({ ok: false, error: expect.stringContaining(question) });
});

test('bootstrap-admin does not touch a deployed project before it is confirmed', async () => {
  const person = ['--email', 'a@example.org', '--first', 'Ada', '--last', 'Byron', '--organisation', 'Engines'];
  const asked = await muster('bootstrap-admin', '--project', 'engines-live', ...person);
  expect(asked).toMatchObject({ code: 1, said: expect.stringContaining('engines-live') });
  expect(asked.said).toContain('--yes');
});

test('verbs that need the emulators say how to start them', async () => {
  for (const verb of [['seed'], ['pushes'], ['run', 'tick']]) {
    expect(await muster(...verb)).toMatchObject({ code: 1, said: expect.stringContaining('npm start') });
  }
});

test('stop is content when nothing runs', async () => {
  expect(await muster('stop', '--json')).toEqual({ code: 0, said: '{"ok":true,"stopped":false}\n' });
});

test('an unknown verb is an error and shows what there is', async () => {
  const asked = await muster('explode');
  expect(asked.code).toBe(1);
  expect(asked.said).toContain('unknown command');
});
