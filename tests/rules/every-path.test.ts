import { COLLECTION_GROUPS, paths } from '@muster/domain/paths';
import { expect, test } from 'vitest';
import { TABLE } from './table.ts';

const SINGLE_DOCUMENTS = ['config', 'office', 'marks', 'sendings'];

/** The path of a document of that collection, every id as `{id}`; names of single documents stay. */
function patternOf(path: string): string {
  const parts = path.split('/');
  const documentParts = parts.length % 2 === 0 ? parts : [...parts, '{id}'];
  return documentParts.map((part, index) => (isName(documentParts, index) ? part : '{id}')).join('/');
}

function isName(parts: readonly string[], index: number): boolean {
  return index % 2 === 0 || SINGLE_DOCUMENTS.includes(parts[index - 1] ?? '');
}

const patterns = Object.values(paths).map((path) =>
  patternOf(typeof path === 'string' ? path : String(Reflect.apply(path, undefined, ['{id}', '{id}']))),
);

test('the table has a row for every path', () => {
  const rows = TABLE.map(({ of }) => of);
  expect(patterns.filter((pattern) => !rows.includes(pattern))).toEqual([]);
});

test.each(Object.values(COLLECTION_GROUPS))('%s, searched across all documents, stand in one place only', (name) => {
  const above = name === 'devices' || name === 'notices' ? 'people' : 'jobs';
  const using = patterns.filter((pattern) => pattern.split('/').includes(name));
  expect(new Set(using)).toEqual(new Set([`${above}/{id}/${name}/{id}`]));
});
