import type { Firestore } from '@google-cloud/firestore';

// What a competent team writes first: a transaction that reads the counter of places and takes one.

const PLACES = 5;

interface Tap {
  readonly jobId: string;
  readonly uid: string;
}

export async function acceptByCounter(firestore: Firestore, { jobId, uid }: Tap): Promise<'accepted' | 'full'> {
  const job = firestore.doc(`jobs/${jobId}`);
  return firestore.runTransaction(async (transaction) => {
    const read = await transaction.get(job);
    const filled = Number(read.get('filled') ?? 0);
    if (filled >= PLACES) return 'full';
    transaction.update(job, { filled: filled + 1, state: filled + 1 === PLACES ? 'filled' : 'open' });
    transaction.create(job.collection('responses').doc(uid), { uid, answer: 'accepted', at: new Date() });
    transaction.create(firestore.doc(`people/${uid}/history/${jobId}`), { job: jobId });
    return 'accepted';
  });
}
