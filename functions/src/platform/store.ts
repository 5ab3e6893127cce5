import type { Write } from '@muster/domain/decision';
import type * as z from 'zod';

/** Opaque mark of one stored version of a document. */
export type Version = unknown;

/** A document as read: parsed, instants as `Date`. `data` is missing when the document is. */
export interface Read<T> {
  readonly path: string;
  readonly data: T | undefined;
  readonly version: Version;
}

export type Operator = '==' | '<' | '<=' | '>' | '>=' | 'in' | 'array-contains';

/**
 * `group` asks every collection of that name at any depth. A query always has a limit. Without an order,
 * documents come by name; `after` goes on behind the one of this name.
 */
export interface Query {
  readonly from: string;
  readonly group?: boolean;
  readonly where: readonly (readonly [field: string, operator: Operator, value: unknown])[];
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  readonly after?: string | undefined;
  readonly limit: number;
  /** Which documents there are, without what they say. */
  readonly namesOnly?: boolean;
}

/** `lost`: a precondition did not hold, and nothing was written. */
export type Committed = 'done' | 'lost';

/**
 * The one door to the database. `commit` carries out all writes or none; guarded writes need the
 * version that was read, so pass the reads they rest on. `lost` means somebody else was faster:
 * read again and decide again. A `create` that meets an existing document is also `lost`.
 */
export interface Store {
  get<S extends z.ZodType>(schema: S, path: string): Promise<Read<z.output<S>>>;
  getAll<S extends z.ZodType>(schema: S, paths: readonly string[]): Promise<Read<z.output<S>>[]>;
  /** Documents of several kinds in one round trip, raw; parse each with `parseRead`. */
  getMixed(paths: readonly string[]): Promise<Read<unknown>[]>;
  query<S extends z.ZodType>(schema: S, query: Query): Promise<Read<z.output<S>>[]>;
  commit(writes: readonly Write[], reads: readonly Read<unknown>[]): Promise<Committed>;
}
