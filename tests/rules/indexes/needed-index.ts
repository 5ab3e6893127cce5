import type { CompositeIndex } from './declared-indexes.ts';
import type { QueryShape } from './query-shape.ts';

export type IndexField = CompositeIndex['fields'][number];

export interface NeededIndex extends Pick<CompositeIndex, 'collectionGroup' | 'queryScope'> {
  /** Held to one value; they come first, in any order. */
  readonly fixed: readonly IndexField[];
  /** Walked along, in this order. */
  readonly sorted: readonly IndexField[];
}

const EQUAL = ['==', 'in'];
const CONTAINS = ['array-contains', 'array-contains-any'];
const ORDERS = { asc: 'ASCENDING', desc: 'DESCENDING' } as const;

/** Equalities alone are merged from single fields; whatever else has several fields needs one index of all. */
export function neededFor(shape: QueryShape): readonly NeededIndex[] {
  const place = {
    collectionGroup: shape.collection,
    queryScope: shape.group ? 'COLLECTION_GROUP' : 'COLLECTION',
  } as const;
  const fixed = fixedFields(shape);
  const sorted = sortedFields(shape, fixed);
  const isMerged = sorted.length === 0 && fixed.every(({ arrayConfig }) => arrayConfig === undefined);
  if (isMerged) return fixed.map((field) => ({ ...place, fixed: [field], sorted: [] }));
  return [{ ...place, fixed, sorted }];
}

function fixedFields({ where }: QueryShape): IndexField[] {
  return where.flatMap(([fieldPath, operator]): IndexField[] => {
    if (CONTAINS.includes(operator)) return [{ fieldPath, arrayConfig: 'CONTAINS' }];
    return EQUAL.includes(operator) ? [{ fieldPath, order: 'ASCENDING' }] : [];
  });
}

/** A range without an order of its own is walked upwards. */
function sortedFields({ where, orderBy }: QueryShape, fixed: readonly IndexField[]): IndexField[] {
  const isFixed = (field: string) => fixed.some(({ fieldPath }) => fieldPath === field);
  const ordered = orderBy.filter(([field]) => !isFixed(field));
  const isOrdered = (field: string) => ordered.some(([other]) => other === field);
  const ranges = new Set(where.map(([field]) => field).filter((field) => !isFixed(field) && !isOrdered(field)));
  return [
    ...[...ranges].map((fieldPath): IndexField => ({ fieldPath, order: 'ASCENDING' })),
    ...ordered.map(([fieldPath, direction]): IndexField => ({ fieldPath, order: ORDERS[direction] })),
  ];
}
