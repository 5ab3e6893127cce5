import type { DocumentData, DocumentSnapshot, Firestore } from '@google-cloud/firestore';
import { setTimeout as wait } from 'node:timers/promises';

// What a good team writes first: each caller alone reads the job, decides, and writes it back under
// the precondition that nobody else did meanwhile; who loses reads again. Same documents as ours.

const LOST = [6, 9, 10];
const MOST_PAUSE_MS = 5;
const PLACES = 5;
const STANDBY = 1;

export type Answer = 'accepted' | 'standby' | 'full';

interface Tap {
  readonly jobId: string;
  readonly page: string;
  readonly uid: string;
}

function isLost(error: unknown): boolean {
  return error instanceof Error && 'code' in error && LOST.some((code) => code === error.code);
}

function precondition({ updateTime }: DocumentSnapshot) {
  return updateTime ? { lastUpdateTime: updateTime } : {};
}

function listOf(job: DocumentData, field: string): string[] {
  const list: unknown = job[field];
  return Array.isArray(list) ? list.map(String) : [];
}

function holdOf(job: string, { start, end }: DocumentData) {
  const [from, to] = [start, end].map((instant) => Math.floor(instant.toMillis() / 60_000));
  return { job, pos: 'p1', from, to, kind: 'firm', zone: '' };
}

/** One tap of one agent, until it has an answer. */
export async function acceptByLoop(firestore: Firestore, tap: Tap): Promise<Answer> {
  const job = firestore.doc(`jobs/${tap.jobId}`);
  const diary = firestore.doc(`diaries/${tap.uid}`);
  const page = firestore.doc(`jobs/${tap.jobId}/waves/${tap.page}`);
  const [first, ownDiary, ownPage] = await firestore.getAll(job, diary, page);
  if (!first || !ownDiary || !ownPage) throw new Error('Something is missing.');
  if (!listOf(ownPage.data() ?? {}, 'audience').includes(tap.uid)) throw new Error('Not asked.');

  for (let read = first; ; read = await job.get()) {
    const answer = await tryOnce(firestore, tap, read, ownDiary);
    if (answer) return answer;
    await wait(Math.random() * MOST_PAUSE_MS);
  }
}

async function tryOnce(
  firestore: Firestore,
  { jobId, uid }: Tap,
  read: DocumentSnapshot,
  diary: DocumentSnapshot,
): Promise<Answer | undefined> {
  const job = read.data() ?? {};
  const [crew, standby] = [listOf(job, 'crewUids'), listOf(job, 'standby')];
  const isFull = crew.length >= PLACES;
  if (isFull && standby.length >= STANDBY) return 'full';

  const batch = firestore.batch();
  if (isFull) {
    batch.update(read.ref, { standby: [...standby, uid] }, precondition(read));
    batch.create(firestore.doc(`jobs/${jobId}/responses/${uid}`), { uid, answer: 'standby', at: new Date() });
  } else {
    const state = crew.length + 1 === PLACES ? 'filled' : 'open';
    const member = { phase: 'confirmed', at: new Date() };
    batch.update(read.ref, { crewUids: [...crew, uid], [`crew.${uid}`]: member, state }, precondition(read));
    batch.update(diary.ref, { holds: [holdOf(jobId, job)] }, precondition(diary));
    if (state === 'filled') {
      for (const page of listOf(job, 'pages'))
        batch.update(firestore.doc(`jobs/${jobId}/waves/${page}`), { state: 'closed' });
      batch.delete(firestore.doc(`timers/reply_${jobId}`));
    }
  }
  batch.create(firestore.collection('audit').doc(), { subject: jobId, by: uid, at: new Date() });
  try {
    await batch.commit();
  } catch (error) {
    if (isLost(error)) return undefined;
    throw error;
  }
  return isFull ? 'standby' : 'accepted';
}
