import { describe, expect, test } from 'vitest';
import { mutantsOf } from './mutants.ts';

const RULES = `service cloud.firestore {
  match /databases/{database}/documents {
    function isOld() {
      return request.auth.token.age >= 18; // not 17
    }

    match /doors/{door} {
      allow read: if isOld() || request.auth.uid in resource.data.keys; // or a key
      allow create;
    }
  }
}
`;

function lineOf(name: string, line: number): string | undefined {
  const mutant = mutantsOf(RULES).find((candidate) => candidate.name === name);
  const lines = mutant?.rules.split('\n') ?? [];
  return lines[line]?.trim();
}

describe('mutants', () => {
  test.each([
    [
      '/doors/{door}: open allow read: if isOld() || request.auth.uid in resource.data.keys;',
      'allow read: if true; // or a key',
    ],
    ['/doors/{door}: drop isOld()', 'allow read: if request.auth.uid in resource.data.keys; // or a key'],
    [
      '/doors/{door}: negate isOld()',
      'allow read: if !(isOld()) || request.auth.uid in resource.data.keys; // or a key',
    ],
  ])('%s', (name, line) => {
    expect(lineOf(name, 7)).toBe(line);
  });

  test('widen an allow without a condition', () => {
    expect(lineOf('/doors/{door}: widen allow create;', 8)).toBe('allow read, write;');
  });

  test('move a limit inside a function', () => {
    const name = '/databases/{database}/documents: move the limit of request.auth.token.age >= 18';
    expect(lineOf(name, 3)).toBe('return request.auth.token.age > 18; // not 17');
  });

  test('change one thing each', () => {
    const texts = mutantsOf(RULES).map(({ rules }) => rules);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).not.toContain(RULES);
  });
});
