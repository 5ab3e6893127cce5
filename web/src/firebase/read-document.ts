import { doc, getDoc } from 'firebase/firestore';
import type * as z from 'zod';
import { firestore } from './firestore.ts';
import { fromFirestore } from './live/from-firestore.ts';

/** One document, once; undefined when it does not exist or does not fit. */
export async function readDocument<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const snapshot = await getDoc(doc(firestore, path));
  return snapshot.exists() ? schema.safeParse(fromFirestore(snapshot.data())).data : undefined;
}
