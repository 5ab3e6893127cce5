import { inject } from 'vitest';
import { layOutDocuments } from './attempts.ts';
import { clear, loadRules, readRules } from './emulator.ts';
import type { Emulator } from './emulator.ts';

/** A project of the test file's own, with the rules of the repository and the documents of the table. */
export async function openProject(name: string): Promise<Emulator> {
  const emulator = { origin: `http://127.0.0.1:${inject('firestorePort')}`, projectId: `demo-rules-${name}` };
  await loadRules(emulator, await readRules());
  await clear(emulator);
  await layOutDocuments(emulator);
  return emulator;
}
