import type { Firestore } from '@google-cloud/firestore';
import { atMost } from './at-most.ts';

const AT_ONCE = 8;

interface Row {
  readonly tz: string;
  readonly sub?: string;
  readonly pt?: readonly string[];
}

type SendEach = (uids: readonly string[]) => Promise<readonly boolean[]>;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'tz' in value;
}

function agentsOf(data: unknown): [uid: string, row: Row][] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([uid, text]) => {
    const row: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
    return isRow(row) ? [[uid, row] as const] : [];
  });
}

/**
 * What a good team writes: the same shards, each read once for the rows and once for the tokens, and the same
 * documents written by an unthrottled BulkWriter. No timer that fires once, no care for a crash.
 */
export async function remindInBulk(
  firestore: Firestore,
  shards: readonly string[],
  week: string,
  send: SendEach,
): Promise<number> {
  const writer = firestore.bulkWriter({ throttling: false });
  let reminded = 0;
  await atMost(AT_ONCE, shards, async (shard) => {
    const roster = firestore.doc(`rosters/${shard}`);
    const missing = agentsOf((await roster.get()).get('agents')).filter(
      ([, { sub }]) => sub === undefined || sub < week,
    );
    const audience = missing.map(([uid]) => uid).toSorted();
    const id = `bulk_${week}_${shard}`;
    const at = new Date();
    const timer = { purpose: 'weekly', subject: id, dueAt: at, epoch: 0, createdAt: at };
    void writer.create(firestore.doc(`bulkBulletins/${id}`), { key: 'weekDue', params: { week: 48 }, audience, at });
    for (const next of ['next', 'again', 'push']) void writer.set(firestore.doc(`bulkTimers/${next}_${id}`), timer);
    void writer.delete(firestore.doc(`bulkTimers/now_${id}`));

    const tokens = new Map(agentsOf((await roster.get()).get('agents')).map(([uid, { pt = [] }]) => [uid, pt]));
    const rows = Object.fromEntries(audience.map((uid) => [uid, { d: 'push:queued' }]));
    const sending = firestore.doc(`bulkBulletins/${id}/sendings/main`);
    // A BulkWriter holds back what does not fill a batch.
    const recorded = writer.create(sending, { rows, sendState: 'sending', createdAt: at });
    void writer.flush();
    await recorded;
    const sent = await send(audience.filter((uid) => (tokens.get(uid)?.length ?? 0) > 0));
    const told = Object.fromEntries(audience.map((uid, i) => [`rows.${uid}.d`, sent[i] ? 'push:sent' : 'push:failed']));
    void writer.update(sending, { ...told, sendState: 'sent' });
    void writer.delete(firestore.doc(`bulkTimers/push_${id}`));
    reminded += audience.length;
  });
  await writer.close();
  return reminded;
}
