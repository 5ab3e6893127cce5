import {
  collection,
  collectionGroup,
  type DocumentSnapshot,
  limit,
  onSnapshot,
  orderBy,
  type Query,
  query,
  type QuerySnapshot,
  where,
} from 'firebase/firestore';
import type * as z from 'zod';
import { inEmulators } from '../config.ts';
import { firestore } from '../firestore.ts';
import { fromFirestore } from './from-firestore.ts';
import type { Start } from './listeners.ts';
import { withSecondChance } from './second-chance.ts';
import { lastServerSign, noteServerSign } from './server-sign.ts';
import type { LiveQuery, LiveRow } from './source.ts';

export function startQuery<T>(asked: LiveQuery, schema: z.ZodType<T>): Start<readonly LiveRow<T>[]> {
  return withSecondChance((tell, fail) => {
    recordShape(asked);
    const rows = new Map<string, LiveRow<T>>();
    return onSnapshot(
      toQuery(asked),
      { includeMetadataChanges: true },
      (snapshot) => {
        renewRows(rows, snapshot, schema);
        const { fromCache, hasPendingWrites } = snapshot.metadata;
        const asOf = fromCache ? lastServerSign() : noteServerSign();
        const data = snapshot.docs.flatMap((one) => rows.get(one.ref.path) ?? []);
        tell({ data, status: 'ready', fromCache, hasPendingWrites, ...(asOf && { asOf }) });
      },
      fail,
    );
  });
}

/** Only what changed is parsed again; the other rows stay the same objects. */
function renewRows<T>(rows: Map<string, LiveRow<T>>, snapshot: QuerySnapshot, schema: z.ZodType<T>): void {
  for (const change of snapshot.docChanges({ includeMetadataChanges: true })) {
    const { path } = change.doc.ref;
    const row = change.type === 'removed' ? undefined : readRow(change.doc, schema);
    if (row) rows.set(path, row);
    else rows.delete(path);
  }
}

/** One document that does not fit its schema is reported and left out; the list stays usable. */
function readRow<T>(snapshot: DocumentSnapshot, schema: z.ZodType<T>): LiveRow<T> | undefined {
  const parsed = schema.safeParse(fromFirestore(snapshot.data({ serverTimestamps: 'estimate' })));
  if (parsed.success) {
    const { id, path } = snapshot.ref;
    return { id, path, data: parsed.data, pending: snapshot.metadata.hasPendingWrites };
  }
  reportError(new Error(`${snapshot.ref.path} does not fit its schema`, { cause: parsed.error }));
  return undefined;
}

function toQuery(asked: LiveQuery): Query {
  const source =
    typeof asked.from === 'string' ? collection(firestore, asked.from) : collectionGroup(firestore, asked.from.group);
  return query(
    source,
    ...(asked.where ?? []).map(([field, operator, value]) => where(field, operator, value)),
    ...(asked.orderBy ?? []).map(([field, direction]) => orderBy(field, direction)),
    limit(asked.limit),
  );
}

/** Browser tests read these marks and compare them with the declared indexes. */
function recordShape(asked: LiveQuery): void {
  if (!inEmulators) return;
  const shape = {
    from: asked.from,
    where: (asked.where ?? []).map(([field, operator]) => [field, operator]),
    orderBy: asked.orderBy ?? [],
  };
  performance.mark(`muster-query ${JSON.stringify(shape)}`);
}
