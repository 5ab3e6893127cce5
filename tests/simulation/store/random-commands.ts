import { REMOVE_FIELD, type Fields, type Write } from '@muster/domain/decision';
import type { Operator, Query } from '../../../functions/src/platform/store.ts';
import type { Random } from '../random.ts';

const FOLDERS = ['boxes', 'shelves', 'shelves/s1/boxes', 'shelves/s2/boxes'] as const;
const OPERATORS = ['==', '<', '<=', '>', '>=', 'in', 'array-contains'] as const satisfies readonly Operator[];
const BEGIN = Date.UTC(2026, 0, 1);

/** One call of the store as plain data; `rests` says which of the last reads a guarded write rests on. */
export type StoreCommand =
  | { readonly kind: 'read'; readonly paths: readonly string[] }
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'commit'; readonly writes: readonly Write[]; readonly age: number };

function somePath(random: Random): string {
  return `${random.pick(FOLDERS)}/d${random.whole(1, 4)}`;
}

function scalar(random: Random): unknown {
  const kind = random.weighted([
    ['number', 3],
    ['text', 2],
    ['instant', 2],
    ['truth', 1],
  ]);
  if (kind === 'number') return random.whole(-2, 3);
  if (kind === 'text') return random.pick(['', 'a', 'b', 'ab', 'ä']);
  return kind === 'truth' ? random.chance(0.5) : new Date(BEGIN + random.whole(0, 4) * 1_500);
}

function someData(random: Random): Fields {
  return {
    one: scalar(random),
    ...(random.chance(0.7) ? { two: scalar(random) } : {}),
    ...(random.chance(0.5) ? { list: [scalar(random), scalar(random)] } : {}),
    ...(random.chance(0.5) ? { deep: { x: scalar(random), y: { z: scalar(random) } } } : {}),
    ...(random.chance(0.2) ? { things: [{ n: random.whole(0, 9) }, {}] } : {}),
    ...(random.chance(0.2) ? { none: undefined } : {}),
  };
}

function someChanges(random: Random): Fields {
  const changes: Fields[] = [
    { one: scalar(random) },
    { 'deep.x': scalar(random) },
    { 'deep.y.z': REMOVE_FIELD },
    { deep: REMOVE_FIELD },
    { two: REMOVE_FIELD, 'new.inner': [scalar(random)] },
  ];
  return random.pick(changes);
}

function someWrite(random: Random, path: string): Write {
  const kind = random.weighted([
    ['create', 3],
    ['replace', 3],
    ['put', 3],
    ['update', 3],
    ['remove', 1],
  ]);
  if (kind === 'create') return { create: path, data: someData(random) };
  if (kind === 'replace') return { replace: path, data: someData(random) };
  if (kind === 'put') return { put: path, data: someData(random) };
  return kind === 'update' ? { update: path, data: someChanges(random) } : { remove: path };
}

function someQuery(random: Random): Query {
  const operator = random.pick(OPERATORS);
  const isRange = operator.startsWith('<') || operator.startsWith('>');
  const field = operator === 'array-contains' ? 'list' : random.pick(['one', 'two', 'deep.x']);
  const value = operator === 'in' ? [scalar(random), scalar(random)] : scalar(random);
  const group = random.chance(0.4);
  const order = random.pick(['asc', 'desc'] as const);
  return {
    from: group ? 'boxes' : random.pick(FOLDERS),
    ...(group ? { group } : {}),
    where: random.chance(0.8) ? [[field, operator, value]] : [],
    ...(random.chance(0.5) ? { orderBy: [[isRange ? field : 'one', order]] } : {}),
    limit: random.whole(1, 6),
  };
}

export function someCommand(random: Random): StoreCommand {
  const kind = random.weighted([
    ['read', 3],
    ['query', 3],
    ['commit', 5],
  ]);
  if (kind === 'read') return { kind, paths: [...new Set([somePath(random), somePath(random)])] };
  if (kind === 'query') return { kind, query: someQuery(random) };
  const paths = new Set(Array.from({ length: random.whole(1, 3) }, () => somePath(random)));
  return { kind, writes: [...paths].map((path) => someWrite(random, path)), age: random.whole(0, 1) };
}
