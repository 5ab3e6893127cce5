import { doc, onSnapshot } from 'firebase/firestore';
import type * as z from 'zod';
import { firestore } from '../firestore.ts';
import { fromFirestore } from './from-firestore.ts';
import type { Start } from './listeners.ts';
import { withSecondChance } from './second-chance.ts';
import { lastServerSign, noteServerSign } from './server-sign.ts';

export function startDocument<T>(path: string, schema: z.ZodType<T>): Start<T> {
  return withSecondChance((tell, fail) =>
    onSnapshot(
      doc(firestore, path),
      { includeMetadataChanges: true },
      (snapshot) => {
        const { fromCache, hasPendingWrites } = snapshot.metadata;
        const asOf = fromCache ? lastServerSign() : noteServerSign();
        const seen = { fromCache, hasPendingWrites, ...(asOf && { asOf }) };
        if (!snapshot.exists()) return tell({ ...seen, data: undefined, status: 'missing' });
        const parsed = schema.safeParse(fromFirestore(snapshot.data({ serverTimestamps: 'estimate' })));
        if (!parsed.success) return fail(parsed.error);
        return tell({ ...seen, data: parsed.data, status: 'ready' });
      },
      fail,
    ),
  );
}
