import type { Firestore } from '@google-cloud/firestore';
import { atMost } from './at-most.ts';
import {
  AGENTS,
  kilometresOf,
  offerOf,
  PER_BATCH,
  type AgentDocument,
  type BaselineJob,
  type SendEach,
} from './fanout-agents.ts';

function isAgent(data: unknown): data is AgentDocument {
  return typeof data === 'object' && data !== null && 'skills' in data;
}

/**
 * What a team writes first: read every agent, write an offer for each, send, and note on each what came of it, in
 * a loop or with some of them at once. Pushes leave by the five hundred, which is more than a loop would do.
 */
export async function fanOutNaively(
  firestore: Firestore,
  job: BaselineJob,
  send: SendEach,
  atOnce: number,
): Promise<number> {
  const { docs } = await firestore
    .collection(AGENTS)
    .where('zoneId', '==', job.zoneId)
    .where('state', '==', 'active')
    .get();
  const chosen = docs.flatMap((doc) => {
    const data: unknown = doc.data();
    const km = isAgent(data) ? kilometresOf(data, job) : undefined;
    return km === undefined ? [] : [{ uid: doc.id, km }];
  });
  const ranked = chosen.toSorted((a, b) => a.km - b.km);
  const offers = firestore.collection(`plainJobs/${job.id}/offers`);
  await atMost(atOnce, ranked, ({ uid, km }) => offers.doc(uid).create(offerOf(uid, job, km)));
  for (let at = 0; at < ranked.length; at += PER_BATCH) {
    const uids = ranked.slice(at, at + PER_BATCH).map(({ uid }) => uid);
    const sent = await send(uids);
    const told = uids.map((uid, i) => ({ uid, status: sent[i] ? 'sent' : 'failed' }));
    await atMost(atOnce, told, ({ uid, status }) => offers.doc(uid).update({ status }));
  }
  return ranked.length;
}
