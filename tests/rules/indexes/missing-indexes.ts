import { overrideOf } from './declared-indexes.ts';
import type { CompositeIndex, DeclaredIndexes } from './declared-indexes.ts';
import { neededFor } from './needed-index.ts';
import type { IndexField, NeededIndex } from './needed-index.ts';
import type { QueryShape } from './query-shape.ts';

const FLIPPED = { ASCENDING: 'DESCENDING', DESCENDING: 'ASCENDING' } as const;

/**
 * The indexes production would ask for and `firestore.indexes.json` does not declare; the emulators
 * answer without them. An index of one field in the answer is a single-field index that is switched
 * off or, for a group, not switched on.
 */
export function missingIndexes(shapes: readonly QueryShape[], declared: DeclaredIndexes): readonly CompositeIndex[] {
  const missing = shapes.flatMap(neededFor).filter((needed) => !isDeclared(needed, declared));
  const wanted = missing.map(({ collectionGroup, queryScope, fixed, sorted }) => ({
    collectionGroup,
    queryScope,
    fields: [...fixed, ...sorted],
  }));
  return [...new Map(wanted.map((index) => [JSON.stringify(index), index])).values()];
}

function isDeclared(needed: NeededIndex, declared: DeclaredIndexes): boolean {
  const [field, ...others] = [...needed.fixed, ...needed.sorted];
  if (field === undefined) return true;
  if (others.length === 0) return isSingleFieldOn(needed, field, declared);
  return declared.indexes.some(
    (index) =>
      index.collectionGroup === needed.collectionGroup &&
      index.queryScope === needed.queryScope &&
      answers(index, needed),
  );
}

/** Firestore keeps single-field indexes of every collection by itself, never of groups. */
function isSingleFieldOn(needed: NeededIndex, field: IndexField, declared: DeclaredIndexes): boolean {
  const override = overrideOf(declared, needed.collectionGroup, field.fieldPath);
  if (override === undefined) return needed.queryScope === 'COLLECTION';
  return override.indexes.some(
    (index) =>
      index.queryScope === needed.queryScope && index.order === field.order && index.arrayConfig === field.arrayConfig,
  );
}

function answers(index: CompositeIndex, { fixed, sorted }: NeededIndex): boolean {
  if (index.fields.length !== fixed.length + sorted.length) return false;
  const [head, tail] = [index.fields.slice(0, fixed.length), index.fields.slice(fixed.length)];
  const holdsAll = fixed.every((field) => head.some((held) => isSameButOrder(held, field)));
  return holdsAll && [sorted, sorted.map(flipped)].some((way) => isSameList(tail, way));
}

function isSameButOrder(one: IndexField, other: IndexField): boolean {
  return one.fieldPath === other.fieldPath && one.arrayConfig === other.arrayConfig;
}

function isSameList(some: readonly IndexField[], others: readonly IndexField[]): boolean {
  return some.every((field, at) => field.fieldPath === others[at]?.fieldPath && field.order === others[at]?.order);
}

/** The same index walked from its other end. */
function flipped(field: IndexField): IndexField {
  return field.order === undefined ? field : { ...field, order: FLIPPED[field.order] };
}
