import type { Firestore, Timestamp } from '@google-cloud/firestore';

/** What one would write first: find them, delete one after the other. Answers how many went. */
export async function sweepOneByOne(firestore: Firestore, group: string, now: Date | Timestamp, most: number) {
  const found = await firestore.collectionGroup(group).where('expireAt', '<=', now).limit(most).get();
  for (const { ref } of found.docs) await ref.delete();
  return found.size;
}

/** The SDK's own way to empty a whole collection, as fast as it goes. It cannot leave any document. */
export async function sweepCollection(firestore: Firestore, collection: string): Promise<void> {
  const writer = firestore.bulkWriter({ throttling: false });
  await firestore.recursiveDelete(firestore.collection(collection), writer);
  await writer.close();
}
