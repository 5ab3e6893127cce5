import type { Random } from '../simulation/random.ts';
import { branchesOf, type Shape } from './shape.ts';

/** One place of an input, as it was sent and as it may be. */
interface Place {
  readonly path: readonly (string | number)[];
  readonly shape: Shape;
  readonly value: unknown;
}

/** A place and what is put there instead; every one of these breaks the shape. */
export interface Spoilt {
  readonly kind: string;
  readonly path: readonly (string | number)[];
  readonly input: unknown;
}

const GONE = Symbol('taken away');

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' ? 'number' : typeof value;
}

function isOfType({ type }: Shape, value: unknown): boolean {
  return type === typeOf(value) || (type === 'integer' && Number.isInteger(value));
}

/** Of several, the one that was meant: all that it fixes is so. */
function meant(shape: Shape, value: unknown): Shape | undefined {
  return branchesOf(shape)?.find((branch) => {
    if (!isObject(value)) return branch.const === value || isOfType(branch, value);
    return Object.entries(branch.properties ?? {}).every(([name, part]) => {
      return part.const === undefined || part.const === value[name];
    });
  });
}

function partsOf({ path, shape, value }: Place): Place[] {
  const branch = meant(shape, value);
  if (branch) return partsOf({ path, shape: branch, value });
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, i) => placesIn({ path: [...path, i], shape: shape.items ?? {}, value: each }));
  }
  if (!isObject(value)) return [];
  const others = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : {};
  return Object.entries(value).flatMap(([name, each]) => {
    return placesIn({ path: [...path, name], shape: shape.properties?.[name] ?? others, value: each });
  });
}

function placesIn(place: Place): Place[] {
  return [place, ...partsOf(place)];
}

function replaced(value: unknown, [head, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (head === undefined) return by;
  if (Array.isArray(value)) return value.map((each: unknown, i) => (i === head ? replaced(each, rest, by) : each));
  if (!isObject(value)) return value;
  if (rest.length === 0 && by === GONE)
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== head));
  return { ...value, [head]: replaced(value[head], rest, by) };
}

const OF_ANOTHER_TYPE: readonly unknown[] = ['7', 7, true, null, [], {}, [[]]];

type Instead = readonly [kind: string, by: unknown];

function wrongType(shape: Shape, random: Random): Instead[] {
  const allowed = [shape, ...(branchesOf(shape) ?? [])].flatMap(({ type, enum: words, const: word }) => [
    ...(type === undefined ? [] : [type]),
    ...(type === 'integer' ? ['number'] : []),
    ...(words ?? []).map(typeOf),
    ...(word === undefined ? [] : [typeOf(word)]),
  ]);
  if (allowed.length === 0) return [];
  return [['another type', random.pick(OF_ANOTHER_TYPE.filter((value) => !allowed.includes(typeOf(value))))]];
}

function wrongText({ minLength, maxLength, pattern }: Shape): Instead[] {
  return [
    ...(minLength !== undefined && minLength > 0 ? ([['too short', '']] as const) : []),
    ...(maxLength !== undefined ? ([['too long', 'x'.repeat(maxLength + 1)]] as const) : []),
    ...(pattern !== undefined ? ([['another pattern', '§ ../<b>']] as const) : []),
  ];
}

function wrongNumber({ type, minimum, maximum }: Shape): Instead[] {
  return [
    ...(type === 'integer' ? ([['no whole number', 1.5]] as const) : []),
    ...(minimum !== undefined ? ([['too small', minimum - 1]] as const) : []),
    ...(maximum !== undefined ? ([['too large', maximum + 1]] as const) : []),
  ];
}

function wrongList({ minItems, maxItems }: Shape, value: readonly unknown[]): Instead[] {
  const tooMany = maxItems === undefined || maxItems > 1000 ? [] : Array.from({ length: maxItems + 1 }, () => value[0]);
  return [
    ...(minItems !== undefined && minItems > 0 ? ([['too few', []]] as const) : []),
    ...(tooMany.length > 0 && value.length > 0 ? ([['too many', tooMany]] as const) : []),
  ];
}

function wrongObject({ additionalProperties }: Shape, value: Readonly<Record<string, unknown>>): Instead[] {
  return additionalProperties === false ? [['a field that is not known', { ...value, surprise: 1 }]] : [];
}

function insteadOf({ shape, value }: Place, random: Random): Instead[] {
  const branch = meant(shape, value) ?? shape;
  return [
    ...wrongType(shape, random),
    ...(branch.enum || branch.const !== undefined ? ([['another word', 'nonsense']] as const) : []),
    ...(typeof value === 'string' ? wrongText(branch) : []),
    ...(typeof value === 'number' ? wrongNumber(branch) : []),
    ...(Array.isArray(value) ? wrongList(branch, value) : []),
    ...(isObject(value) ? wrongObject(branch, value) : []),
  ];
}

/** What cannot be left out. */
function missing(place: Place): Spoilt[] {
  const branch = meant(place.shape, place.value) ?? place.shape;
  const { value } = place;
  if (!isObject(value)) return [];
  return (branch.required ?? []).flatMap((name) => {
    const path = [...place.path, name];
    return name in value ? [{ kind: 'left out', path, input: GONE }] : [];
  });
}

/** The input changed in one place, so that it is none any more; nothing where no change would be wrong. */
export function spoil(shape: Shape, input: unknown, random: Random): Spoilt | undefined {
  const places = placesIn({ path: [], shape, value: input });
  const all = places.flatMap((place) => [
    ...missing(place),
    ...insteadOf(place, random).map(([kind, by]) => ({ kind, path: place.path, input: by })),
  ]);
  if (all.length === 0) return undefined;
  const { kind, path, input: by } = random.pick(all);
  return { kind, path, input: replaced(input, path, by) };
}
