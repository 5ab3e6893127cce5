import type { Operator, Query } from '../../../functions/src/platform/store.ts';
import { fieldAt } from './stored-value.ts';

export interface StoredDocument {
  readonly path: string;
  readonly data: unknown;
}

type Scalar = number | string;
const KINDS = ['boolean', 'number', 'date', 'string'] as const;

/** Firestore compares values of one kind only; kinds have an order among themselves. */
function comparable(value: unknown): readonly [kind: number, value: Scalar] | undefined {
  if (typeof value === 'boolean') return [KINDS.indexOf('boolean'), Number(value)];
  if (typeof value === 'number') return [KINDS.indexOf('number'), value];
  if (value instanceof Date) return [KINDS.indexOf('date'), value.getTime()];
  if (typeof value === 'string') return [KINDS.indexOf('string'), value];
  return undefined;
}

function order(one: unknown, other: unknown): number {
  const [kindA, a] = comparable(one) ?? [KINDS.length, 0];
  const [kindB, b] = comparable(other) ?? [KINDS.length, 0];
  if (kindA !== kindB) return kindA - kindB;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sameKind(one: unknown, other: unknown): boolean {
  const kind = comparable(one)?.[0];
  return kind !== undefined && kind === comparable(other)?.[0];
}

function equal(one: unknown, other: unknown): boolean {
  return sameKind(one, other) && order(one, other) === 0;
}

const MATCHES: Record<Operator, (value: unknown, wanted: unknown) => boolean> = {
  '==': equal,
  '<': (value, wanted) => sameKind(value, wanted) && order(value, wanted) < 0,
  '<=': (value, wanted) => sameKind(value, wanted) && order(value, wanted) <= 0,
  '>': (value, wanted) => sameKind(value, wanted) && order(value, wanted) > 0,
  '>=': (value, wanted) => sameKind(value, wanted) && order(value, wanted) >= 0,
  in: (value, wanted) => Array.isArray(wanted) && wanted.some((one) => equal(value, one)),
  'array-contains': (value, wanted) => Array.isArray(value) && value.some((one) => equal(one, wanted)),
};

const RANGE: readonly Operator[] = ['<', '<=', '>', '>='];

function lies(path: string, { from, group }: Query): boolean {
  const folder = path.slice(0, path.lastIndexOf('/'));
  return group === true ? folder === from || folder.endsWith(`/${from}`) : folder === from;
}

/** A range puts its field first when no order is asked. */
function ordersOf(query: Query): readonly (readonly [field: string, direction: 'asc' | 'desc'])[] {
  const range = query.where.find(([, operator]) => RANGE.includes(operator));
  return query.orderBy ?? (range ? [[range[0], 'asc'] as const] : []);
}

export function answerQuery<D extends StoredDocument>(documents: Iterable<D>, query: Query): D[] {
  const orders = ordersOf(query);
  const found = [...documents].filter(
    ({ path, data }) =>
      lies(path, query) &&
      query.where.every(([field, operator, wanted]) => MATCHES[operator](fieldAt(data, field), wanted)) &&
      orders.every(([field]) => fieldAt(data, field) !== undefined),
  );
  const byName = orders.at(-1)?.[1] === 'desc' ? -1 : 1;
  found.sort((one, other) => {
    for (const [field, direction] of orders) {
      const by = order(fieldAt(one.data, field), fieldAt(other.data, field));
      if (by !== 0) return direction === 'asc' ? by : -by;
    }
    return (one.path < other.path ? -1 : 1) * byName;
  });
  const { after } = query;
  const rest = after === undefined ? found : found.filter(({ path }) => path > `${query.from}/${after}`);
  return rest.slice(0, query.limit);
}
