import { expect, test } from 'vitest';
import { checkAgainstSchema, checkIndexes, readJson } from './check-config.ts';

test('accepts the files that are deployed', () => {
  expect(() => checkAgainstSchema(readJson('firebase.json'), 'firebase-config.json')).not.toThrow();
  expect(() => checkIndexes(readJson('firestore.indexes.json'))).not.toThrow();
});

test('refuses a key firebase-tools does not know', () => {
  expect(() => checkAgainstSchema({ hosting: { publik: 'web/dist' } }, 'firebase-config.json')).toThrow(/hosting/);
});

test('refuses an index of an unknown scope', () => {
  const fields = [{ fieldPath: 'state', order: 'ASCENDING' }];
  const indexes = [{ collectionGroup: 'jobs', queryScope: 'EVERYWHERE', fields }];
  expect(() => checkIndexes({ indexes })).toThrow(/queryScope/);
});
