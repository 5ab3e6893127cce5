import type { Write } from '@muster/domain/decision';
import { parseRead } from '../../../functions/src/platform/parse-read.ts';
import type { Committed, Query, Read, Store } from '../../../functions/src/platform/store.ts';
import type { HttpAnswer } from '../../../functions/src/ports/fcm/fcm-answer.ts';
import type { Call } from '../calls/call.ts';
import type { View } from '../view.ts';

/** A mistake somebody could make in the product, planted from outside: what decisions read, write and are asked. */
export interface Fault {
  readonly name: string;
  /** The rule that must find it; any where none is named. */
  readonly foundBy?: string;
  reads?(read: Read<unknown>, view: View): Read<unknown>;
  /** What a query finds. */
  finds?<T>(found: Read<T>[], query: Query): Read<T>[];
  writes?(writes: readonly Write[], reads: readonly Read<unknown>[], view: View): readonly Write[];
  committed?(committed: Committed): Committed;
  asked?(call: Call, view: View): Call;
  /** What the push service says, as it is understood. */
  heard?(answer: HttpAnswer): HttpAnswer;
  /** Whether a night follows, with its look at all rosters. */
  readonly repairs?: boolean;
}

/** The store as an instance with this fault would use it. */
export function withFault(fault: Fault, store: Store, view: View): Store {
  const read = (one: Read<unknown>) => fault.reads?.(one, view) ?? one;
  return {
    async get(schema, path) {
      const [found = { path, data: undefined, version: undefined }] = await store.getMixed([path]);
      return parseRead(schema, read(found));
    },
    getAll: async (schema, paths) => (await store.getMixed(paths)).map((found) => parseRead(schema, read(found))),
    async query(schema, query) {
      const found = await store.query(schema, query);
      return fault.finds?.(found, query) ?? found;
    },
    getMixed: async (paths) => (await store.getMixed(paths)).map(read),
    async commit(writes, reads) {
      const committed = await store.commit(fault.writes?.(writes, reads, view) ?? writes, reads);
      return fault.committed?.(committed) ?? committed;
    },
  };
}
