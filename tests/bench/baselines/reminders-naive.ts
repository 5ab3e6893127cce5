import type { Firestore } from '@google-cloud/firestore';
import { atMost } from './at-most.ts';

const AT_ONCE = 100;
export const PLAIN_AGENTS = 'plainAgents';

type SendEach = (uids: readonly string[]) => Promise<readonly boolean[]>;

/** What a team writes first: read each agent's availability, write each a reminder, send it, and note what came of it. */
export async function remindNaively(firestore: Firestore, week: string, send: SendEach): Promise<number> {
  const { docs } = await firestore.collection(PLAIN_AGENTS).where('state', '==', 'active').get();
  let reminded = 0;
  await atMost(AT_ONCE, docs, async ({ id }) => {
    const availability = await firestore.doc(`plainAvailability/${id}`).get();
    const submitted: unknown = availability.get('submittedWeek');
    if (typeof submitted === 'string' && submitted >= week) return;
    const reminder = firestore.doc(`plainReminders/${week}_${id}`);
    await reminder.create({ uid: id, week, status: 'queued', at: new Date() });
    const [sent] = await send([id]);
    await reminder.update({ status: sent ? 'sent' : 'failed' });
    reminded += 1;
  });
  return reminded;
}
