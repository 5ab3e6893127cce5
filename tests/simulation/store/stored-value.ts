import { REMOVE_FIELD, type Fields } from '@muster/domain/decision';

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function storedList(list: readonly unknown[]): unknown {
  if (list.some((item) => Array.isArray(item))) throw new Error('Firestore keeps no list inside a list.');
  if (list.includes(undefined)) throw new Error('Firestore keeps no missing value inside a list.');
  return Object.freeze(list.map(storedValue));
}

/** A frozen copy as the database would keep it: missing values left out, nothing shared with the writer. */
function storedValue(value: unknown): unknown {
  if (value === REMOVE_FIELD) throw new Error('Only an update takes a field away.');
  if (Array.isArray(value)) return storedList(value);
  return isFields(value) ? storedFields(value) : value;
}

export function storedFields(data: Fields): Fields {
  const kept: Record<string, unknown> = {};
  for (const key in data) if (data[key] !== undefined) kept[key] = storedValue(data[key]);
  return Object.freeze(kept);
}

function withField(data: Fields, [head = '', ...rest]: readonly string[], value: unknown): Fields {
  const { [head]: before, ...others } = data;
  if (rest.length > 0) {
    if (value === REMOVE_FIELD && !isFields(before)) return data;
    const nested = withField(isFields(before) ? before : {}, rest, value);
    return Object.freeze({ ...data, [head]: nested });
  }
  return Object.freeze(value === REMOVE_FIELD ? others : { ...data, [head]: storedValue(value) });
}

/** Each name may be a dotted path; what lies beside it stays. */
export function updatedFields(data: Fields, changes: Fields): Fields {
  return Object.entries(changes)
    .filter(([, value]) => value !== undefined)
    .reduce((all, [name, value]) => withField(all, name.split('.'), value), data);
}

export function fieldAt(data: unknown, name: string): unknown {
  let found = data;
  for (const part of name.split('.')) found = isFields(found) ? found[part] : undefined;
  return found;
}

/** The same value to the database, in whatever order the fields were stated. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Date || other instanceof Date) {
    return one instanceof Date && other instanceof Date && one.getTime() === other.getTime();
  }
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((item, i) => isSame(item, other[i]));
  }
  if (!isFields(one) || !isFields(other)) return Object.is(one, other);
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => name in other && isSame(one[name], other[name]))
  );
}
