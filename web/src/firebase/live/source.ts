import type { FirestoreError } from 'firebase/firestore';

type FilterOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'array-contains' | 'array-contains-any';

/** A live list as plain data, so that it can be written inline and two equal ones share a listener. */
export interface LiveQuery {
  /** Path of one collection, or the name of a collection group. */
  readonly from: string | { readonly group: string };
  readonly where?: readonly (readonly [field: string, operator: FilterOperator, value: unknown])[];
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  /** A list without an end is a bug, so every list names one. */
  readonly limit: number;
}

export interface LiveRow<T> {
  readonly id: string;
  readonly path: string;
  readonly data: T;
  /** Written here and not yet confirmed by the server. */
  readonly pending: boolean;
}

/** What a screen knows of one live document or list. */
export interface Live<T> {
  /** Undefined while loading, after an error before the first data, and for a document that does not exist. */
  readonly data: T | undefined;
  readonly status: 'idle' | 'loading' | 'ready' | 'missing' | 'error';
  readonly error?: FirestoreError | Error;
  /** Shown from this device, not confirmed by the server since. */
  readonly fromCache: boolean;
  readonly hasPendingWrites: boolean;
  /** When the server last confirmed what is shown. */
  readonly asOf?: Date;
  readonly retry: () => void;
}
