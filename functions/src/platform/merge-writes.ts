import { REMOVE_FIELD, type Fields, type Write } from '@muster/domain/decision';
import { pathOf } from './write-path.ts';

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function withField(data: Fields, path: readonly string[], value: unknown): Fields {
  const [name, ...rest] = path;
  if (name === undefined) return data;
  if (rest.length > 0) {
    const inner = data[name];
    return { ...data, [name]: withField(isFields(inner) ? inner : {}, rest, value) };
  }
  const { [name]: _, ...others } = data;
  return value === REMOVE_FIELD ? others : { ...data, [name]: value };
}

/** The document after an update with dotted paths. */
export function updated(data: Fields, changes: Fields): Fields {
  return Object.entries(changes)
    .filter(([, value]) => value !== undefined)
    .reduce((changed, [path, value]) => withField(changed, path.split('.'), value), data);
}

/** Two updates as one: a later field inside an earlier one is put there, a later whole field takes over. */
function mergedUpdates(first: Fields, second: Fields): Fields {
  const fields = new Map(Object.entries(first));
  for (const [path, value] of Object.entries(second)) {
    for (const known of fields.keys()) if (known.startsWith(`${path}.`)) fields.delete(known);
    const outer = [...fields.keys()].find((known) => path.startsWith(`${known}.`));
    if (outer === undefined) fields.set(path, value);
    else {
      const inside = path.slice(outer.length + 1).split('.');
      const whole = fields.get(outer);
      fields.set(outer, withField(isFields(whole) ? whole : {}, inside, value));
    }
  }
  return Object.fromEntries(fields);
}

/** A document taken away under its precondition and written again: still under that precondition. */
function afterRemove(first: Extract<Write, { remove: string }>, next: Write): Write {
  const path = first.remove;
  if ('remove' in next) return first.guarded ? first : next;
  if ('update' in next) throw new Error(`An update of ${path}, which was just removed`);
  return first.guarded ? { replace: path, data: next.data } : { put: path, data: next.data };
}

/** What two writes of one document, in this order, come to. Undefined: nothing is left to do. */
function merged(first: Write, next: Write): Write | undefined {
  if ('remove' in first) return afterRemove(first, next);
  if ('update' in first) {
    return 'update' in next ? { update: first.update, data: mergedUpdates(first.data, next.data) } : next;
  }
  if ('remove' in next) {
    if ('create' in first) return undefined;
    return 'replace' in first ? { remove: next.remove, guarded: true } : next;
  }
  if ('create' in next) throw new Error(`A second create of ${next.create}`);
  const data = 'update' in next ? updated(first.data, next.data) : next.data;
  return { ...first, data };
}

/** At most one write per document, with the state the last one leaves and the strictest condition of all. */
export function mergeWrites(writes: readonly Write[]): Write[] {
  const byPath = new Map<string, Write>();
  for (const write of writes) {
    const path = pathOf(write);
    const before = byPath.get(path);
    const after = before ? merged(before, write) : write;
    if (after) byPath.set(path, after);
    else byPath.delete(path);
  }
  return [...byPath.values()];
}
