import type { Write } from '@muster/domain/decision';
import type * as z from 'zod';
import { parseRead } from '../../../functions/src/platform/parse-read.ts';
import type { Committed, Query, Read, Store } from '../../../functions/src/platform/store.ts';
import type { MemoryDocuments } from './memory-documents.ts';

/** Stands between the code under test and the documents: may take time, or never answer. */
export type Gate = <T>(point: 'get' | 'query' | 'commit', act: () => T) => Promise<T>;

/** One instance's door to the documents in memory; keeps what `platform/db.ts` promises. */
export class MemoryStore implements Store {
  readonly #documents: MemoryDocuments;
  readonly #gate: Gate;

  constructor(documents: MemoryDocuments, gate: Gate) {
    this.#documents = documents;
    this.#gate = gate;
  }

  get<S extends z.ZodType>(schema: S, path: string): Promise<Read<z.output<S>>> {
    return this.#gate('get', () => parseRead(schema, this.#documents.read(path)));
  }

  getAll<S extends z.ZodType>(schema: S, paths: readonly string[]): Promise<Read<z.output<S>>[]> {
    return this.#gate('get', () => paths.map((path) => parseRead(schema, this.#documents.read(path))));
  }

  getMixed(paths: readonly string[]): Promise<Read<unknown>[]> {
    return this.#gate('get', () => paths.map((path) => this.#documents.read(path)));
  }

  query<S extends z.ZodType>(schema: S, query: Query): Promise<Read<z.output<S>>[]> {
    return this.#gate('query', () => this.#documents.query(query).map((found) => parseRead(schema, found)));
  }

  commit(writes: readonly Write[], reads: readonly Read<unknown>[]): Promise<Committed> {
    if (writes.length === 0) return Promise.resolve('done');
    return this.#gate('commit', () => (this.#documents.commit(writes, reads) ? 'done' : 'lost'));
  }
}
