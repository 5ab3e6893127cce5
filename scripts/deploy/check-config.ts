import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../suite/folders.ts';
import { compileSchema, FirestoreApi, readSchema } from './firebase-tools.ts';

export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}

/** Throws with every place where the content departs from firebase-tools' own schema. */
export function checkAgainstSchema(content: unknown, schema: string): void {
  const isValid = compileSchema(readSchema(schema));
  if (isValid(content)) return;
  const wrong = (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  throw new Error(wrong.join('; '));
}

export function checkIndexes(content: unknown): void {
  new FirestoreApi().validateSpec(content);
}
