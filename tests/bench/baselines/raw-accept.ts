import { Firestore, type DocumentData, type DocumentSnapshot } from '@google-cloud/firestore';
import { REGION } from '@muster/domain/region';
import * as z from 'zod';
import { onCallOfFirebase } from './on-call.ts';

// The floor of an accept: a signed-in call, one read and one batch of the same documents, nothing decided.

const onCall = await onCallOfFirebase();
const firestore = new Firestore({ ignoreUndefinedProperties: true });
const Tap = z.object({ jobId: z.string(), page: z.string() });

function written(snapshot: DocumentSnapshot | undefined): { data: DocumentData; asRead: object } {
  if (!snapshot?.exists) throw new Error('Something is missing.');
  return { data: snapshot.data() ?? {}, asRead: snapshot.updateTime ? { lastUpdateTime: snapshot.updateTime } : {} };
}

async function rawAccept(uid: string, { jobId, page }: z.infer<typeof Tap>): Promise<void> {
  const [job, diary] = [firestore.doc(`jobs/${jobId}`), firestore.doc(`diaries/${uid}`)];
  const asked = firestore.doc(`jobs/${jobId}/waves/${page}`);
  const [jobRead, diaryRead] = await firestore.getAll(job, diary, asked);
  const [{ data: jobData, asRead }, { data: diaryData, asRead: asReadToo }] = [written(jobRead), written(diaryRead)];
  const at = new Date();
  const crew = { [uid]: { pos: 'p1', name: 'Amina Khan', phase: 'confirmed', at, source: 'tap', lead: false, rev: 1 } };
  const hold = { job: jobId, pos: 'p1', from: 1, to: 2, kind: 'firm', zone: '', at: { lat: 51.5, lon: -0.2 } };

  const batch = firestore.batch();
  batch.update(job, { ...jobData, crew, crewUids: [uid], keys: [`${uid} key p1`] }, asRead);
  batch.update(diary, { ...diaryData, holds: [hold] }, asReadToo);
  batch.create(firestore.doc(`audit/jobs~${jobId}~3`), { n: 3, subject: jobId, at, by: uid, op: 'offer.accepted' });
  await batch.commit();
}

export const rawAcceptCallable = onCall({ region: REGION, concurrency: 500 }, async ({ data, auth }) => {
  if (!auth) throw new Error('Not signed in.');
  await rawAccept(auth.uid, Tap.parse(data));
  return { answer: 'accepted', positionId: 'p1' };
});
