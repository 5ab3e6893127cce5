import {
  FieldPath,
  FieldValue,
  Firestore,
  Timestamp,
  type DocumentData,
  type DocumentReference,
  type DocumentSnapshot,
  type Query as FirestoreQuery,
  type WriteBatch,
} from '@google-cloud/firestore';
import { REMOVE_FIELD, type Fields, type Write } from '@muster/domain/decision';
import type * as z from 'zod';
import { newMeter, type Meter } from './meter.ts';
import { parseRead } from './parse-read.ts';
import type { StoreCall, StoreHooks } from './store-hooks.ts';
import type { Committed, Query, Read, Store } from './store.ts';
import { pathOf } from './write-path.ts';

const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;
const FAILED_PRECONDITION = 9;
const ABORTED = 10;

export interface FirestoreStore extends Store {
  readonly meter: Meter;
  close(): Promise<void>;
}

interface OpenStore {
  readonly projectId?: string;
  readonly hooks?: StoreHooks;
}

/** One stored version: when it was written, and its top-level fields, so that a replace leaves none behind. */
class StoredVersion {
  readonly updatedAt: Timestamp;
  readonly fields: readonly string[];

  constructor(updatedAt: Timestamp, fields: readonly string[]) {
    this.updatedAt = updatedAt;
    this.fields = fields;
  }
}

function withDates(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toDate();
  if (Array.isArray(value)) return value.map(withDates);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withDates(inner)]));
}

function readOf(snapshot: DocumentSnapshot): Read<unknown> {
  const data = snapshot.data();
  const version = data && snapshot.updateTime && new StoredVersion(snapshot.updateTime, Object.keys(data));
  return { path: snapshot.ref.path, data: withDates(data), version };
}

function stored(data: Fields): DocumentData {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, value === REMOVE_FIELD ? FieldValue.delete() : value]),
  );
}

function versionOf(path: string, readByPath: ReadonlyMap<string, Read<unknown>>): StoredVersion | undefined {
  const read = readByPath.get(path);
  if (!read) throw new Error(`A guarded write of ${path} needs the read it rests on`);
  return read.version instanceof StoredVersion ? read.version : undefined;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function isGuarded(write: Write): boolean {
  return 'replace' in write || ('remove' in write && write.guarded === true);
}

function isLost(error: unknown, writes: readonly Write[]): boolean {
  const code = codeOf(error);
  if (code === NOT_FOUND) return writes.some(isGuarded);
  return code === FAILED_PRECONDITION || code === ABORTED || code === ALREADY_EXISTS;
}

function count(meter: Meter, writes: readonly Write[]): void {
  meter.commits += 1;
  for (const write of writes) {
    const path = pathOf(write);
    if ('remove' in write) meter.deletes += 1;
    else meter.writes += 1;
    meter.writesByPath.set(path, (meter.writesByPath.get(path) ?? 0) + 1);
  }
}

/** Whole replacement under a precondition: an update of every field, and fields no longer there taken away. */
function replace(batch: WriteBatch, ref: DocumentReference, data: Fields, version: StoredVersion | undefined): void {
  const fields = stored(data);
  if (!version) {
    batch.create(ref, fields);
    return;
  }
  const gone = version.fields.filter((name) => !(name in fields));
  const removals = Object.fromEntries(gone.map((name) => [name, FieldValue.delete()]));
  batch.update(ref, { ...fields, ...removals }, { lastUpdateTime: version.updatedAt });
}

function remove(batch: WriteBatch, ref: DocumentReference, version: StoredVersion | undefined): void {
  if (version) batch.delete(ref, { lastUpdateTime: version.updatedAt });
  else batch.delete(ref);
}

function toBatch(firestore: Firestore, writes: readonly Write[], reads: readonly Read<unknown>[]): WriteBatch {
  const readByPath = new Map(reads.map((read) => [read.path, read]));
  const batch = firestore.batch();
  for (const write of writes) {
    const path = pathOf(write);
    const ref = firestore.doc(path);
    if ('create' in write) batch.create(ref, stored(write.data));
    else if ('put' in write) batch.set(ref, stored(write.data));
    else if ('update' in write) batch.update(ref, stored(write.data));
    else if ('replace' in write) replace(batch, ref, write.data, versionOf(path, readByPath));
    else remove(batch, ref, write.guarded ? versionOf(path, readByPath) : undefined);
  }
  return batch;
}

/** Firestore behind the one door. The emulator is found by its usual variable. */
export function openStore({ projectId, hooks = {} }: OpenStore = {}): FirestoreStore {
  const firestore = new Firestore({ ignoreUndefinedProperties: true, ...(projectId ? { projectId } : {}) });
  const meter = newMeter();

  async function watched<T>(call: StoreCall, work: () => Promise<T>): Promise<T> {
    await hooks.before?.(call);
    meter.trips += 1;
    const result = await work();
    await hooks.after?.(call);
    return result;
  }

  async function getMixed(paths: readonly string[]): Promise<Read<unknown>[]> {
    if (paths.length === 0) return [];
    const snapshots = await watched({ kind: 'get', paths }, () =>
      firestore.getAll(...paths.map((path) => firestore.doc(path))),
    );
    meter.reads += paths.length;
    return snapshots.map(readOf);
  }

  async function getAll<S extends z.ZodType>(schema: S, paths: readonly string[]): Promise<Read<z.output<S>>[]> {
    const reads = await getMixed(paths);
    return reads.map((read) => parseRead(schema, read));
  }

  async function get<S extends z.ZodType>(schema: S, path: string): Promise<Read<z.output<S>>> {
    const [read] = await getMixed([path]);
    return parseRead(schema, read ?? { path, data: undefined, version: undefined });
  }

  async function query<S extends z.ZodType>(schema: S, asked: Query): Promise<Read<z.output<S>>[]> {
    hooks.onQuery?.(asked);
    const all: FirestoreQuery = asked.group ? firestore.collectionGroup(asked.from) : firestore.collection(asked.from);
    const filtered = asked.where.reduce((q, [field, operator, value]) => q.where(field, operator, value), all);
    const ordered = (asked.orderBy ?? []).reduce((q, [field, direction]) => q.orderBy(field, direction), filtered);
    const from = asked.after === undefined ? ordered : ordered.orderBy(FieldPath.documentId()).startAfter(asked.after);
    const wanted = asked.namesOnly ? from.select() : from;
    const { docs } = await watched({ kind: 'query', paths: [asked.from] }, () => wanted.limit(asked.limit).get());
    meter.reads += Math.max(1, docs.length);
    return docs.map((snapshot) => parseRead(schema, readOf(snapshot)));
  }

  async function commit(writes: readonly Write[], reads: readonly Read<unknown>[]): Promise<Committed> {
    if (writes.length === 0) return 'done';
    const batch = toBatch(firestore, writes, reads);
    try {
      await watched({ kind: 'commit', paths: writes.map(pathOf) }, async () => {
        await batch.commit();
        count(meter, writes);
      });
    } catch (error) {
      if (!isLost(error, writes)) throw error;
      meter.lost += 1;
      return 'lost';
    }
    return 'done';
  }

  return { get, getAll, getMixed, query, commit, meter, close: () => firestore.terminate() };
}
