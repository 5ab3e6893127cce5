import type { Fields } from '@muster/domain/decision';
import { overrideOf } from './declared-indexes.ts';
import type { DeclaredIndexes } from './declared-indexes.ts';

/** Index entries that Firestore writes for one document of the collection. */
export function indexEntries(collection: string, data: Fields, declared: DeclaredIndexes): number {
  const composites = declared.indexes.filter(({ collectionGroup }) => collectionGroup === collection);
  const ofComposites = composites.map(({ fields }) =>
    fields.reduce((entries, { fieldPath }) => entries * timesIndexed(valueAt(data, fieldPath)), 1),
  );
  return singleFieldEntries(collection, data, declared, '') + ofComposites.reduce((sum, entries) => sum + entries, 0);
}

/** Upwards and downwards for a plain value, one for each element of a list. */
function singleFieldEntries(collection: string, data: Fields, declared: DeclaredIndexes, prefix: string): number {
  return Object.entries(data).reduce((sum, [name, value]) => {
    const field = `${prefix}${name}`;
    const override = overrideOf(declared, collection, field);
    if (override !== undefined) return sum + override.indexes.length * timesIndexed(value);
    if (Array.isArray(value)) return sum + value.length;
    if (isMap(value)) return sum + singleFieldEntries(collection, value, declared, `${field}.`);
    return sum + 2;
  }, 0);
}

function timesIndexed(value: unknown): number {
  if (value === undefined) return 0;
  return Array.isArray(value) ? value.length : 1;
}

function valueAt(data: Fields, fieldPath: string): unknown {
  return fieldPath.split('.').reduce<unknown>((value, name) => (isMap(value) ? value[name] : undefined), data);
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
