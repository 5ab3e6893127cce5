import type { Query } from './store.ts';

export interface StoreCall {
  readonly kind: 'get' | 'query' | 'commit';
  readonly paths: readonly string[];
}

/** Where tests look on: a hook that throws is a crash at that point; queries are compared with the indexes. */
export interface StoreHooks {
  before?(call: StoreCall): void | Promise<void>;
  after?(call: StoreCall): void | Promise<void>;
  onQuery?(query: Query): void;
}
