import { FieldPath, type Firestore } from '@google-cloud/firestore';
import { atMost } from './at-most.ts';
import { AGENTS, kilometresOf, offerOf, PER_BATCH, type BaselineJob, type SendEach } from './fanout-agents.ts';

const IN_FLIGHT = 4;
const PAGE = 5000;
const NEEDED = ['lat', 'lon', 'maxKm', 'skills', 'certs', 'busy', 'onDuty', 'freeFrom', 'freeTo'] as const;

/**
 * What a good team writes second: only the fields that choosing needs, offers in batches of 500, four of them in
 * flight, each sent as soon as it is stored, and one note for each batch of what came of its pushes.
 */
export async function fanOutStrongly(firestore: Firestore, job: BaselineJob, send: SendEach): Promise<number> {
  const ranked = (await choose(firestore, job)).toSorted((a, b) => a.km - b.km);
  const starts = Array.from({ length: Math.ceil(ranked.length / PER_BATCH) }, (_, i) => i * PER_BATCH);
  await atMost(IN_FLIGHT, starts, async (at) => {
    const part = ranked.slice(at, at + PER_BATCH);
    const batch = firestore.batch();
    for (const { uid, km } of part) {
      batch.create(firestore.doc(`plainJobs/${job.id}/offers/${uid}`), offerOf(uid, job, km));
    }
    await batch.commit();
    const sent = await send(part.map(({ uid }) => uid));
    await firestore.doc(`plainJobs/${job.id}/batches/${at}`).create({ sent: sent.map(Number).join('') });
  });
  return ranked.length;
}

async function choose(firestore: Firestore, job: BaselineJob): Promise<{ uid: string; km: number }[]> {
  const agents = firestore
    .collection(AGENTS)
    .where('zoneId', '==', job.zoneId)
    .where('state', '==', 'active')
    .select(...NEEDED)
    .orderBy(FieldPath.documentId())
    .limit(PAGE);
  const chosen: { uid: string; km: number }[] = [];
  for (let page = await agents.get(); ; page = await agents.startAfter(page.docs.at(-1)).get()) {
    for (const doc of page.docs) {
      const [lat, lon, maxKm, skills, certs, busy, onDuty, freeFrom, freeTo] = NEEDED.map((field) => doc.get(field));
      const km = kilometresOf({ lat, lon, maxKm, skills, certs, busy, onDuty, freeFrom, freeTo }, job);
      if (km !== undefined) chosen.push({ uid: doc.id, km });
    }
    if (page.docs.length < PAGE) return chosen;
  }
}
