import { Timestamp, type Firestore, type WriteBatch } from '@google-cloud/firestore';
import type { Point } from '@muster/domain/geo/distance';

/** What both baselines know of an agent: one document each, as most teams begin. */
export interface AgentDocument {
  readonly name: string;
  readonly state: string;
  readonly zoneId: string;
  readonly lat: number;
  readonly lon: number;
  readonly maxKm: number;
  readonly skills: readonly string[];
  readonly certs: Readonly<Record<string, string>>;
  readonly freeFrom: number;
  readonly freeTo: number;
  readonly busy: readonly { readonly from: number; readonly to: number }[];
  readonly onDuty: boolean;
  readonly lang: string;
}

export interface BaselineJob {
  readonly id: string;
  readonly title: string;
  readonly site: Point;
  readonly zoneId: string;
  readonly skill: string;
  readonly start: Date;
  readonly end: Date;
}

/** Sends up to 500 messages in one call, as `sendEach` does. */
export type SendEach = (uids: readonly string[]) => Promise<readonly boolean[]>;

export const AGENTS = 'plainAgents';
export const PER_BATCH = 500;

export async function writeAgents(firestore: Firestore, agents: ReadonlyMap<string, AgentDocument>): Promise<void> {
  const rows = [...agents];
  for (let at = 0; at < rows.length; at += PER_BATCH) {
    const batch: WriteBatch = firestore.batch();
    for (const [uid, agent] of rows.slice(at, at + PER_BATCH)) batch.set(firestore.doc(`${AGENTS}/${uid}`), agent);
    await batch.commit();
  }
}

type Chosen = Pick<
  AgentDocument,
  'lat' | 'lon' | 'maxKm' | 'skills' | 'certs' | 'busy' | 'onDuty' | 'freeFrom' | 'freeTo'
>;

/** Kilometres if the agent can do it, undefined otherwise. */
export function kilometresOf(agent: Chosen, { site, skill, start, end }: BaselineJob): number | undefined {
  if (!agent.onDuty || !agent.skills.includes(skill)) return undefined;
  if ((agent.certs[skill] ?? '') < end.toISOString().slice(0, 10)) return undefined;
  const [from, to] = [start.getTime() / 60_000, end.getTime() / 60_000];
  if (agent.freeFrom > start.getUTCHours() * 60 || agent.freeTo < end.getUTCHours() * 60) return undefined;
  if (agent.busy.some((busy) => busy.from < to && from < busy.to)) return undefined;
  const north = (agent.lat - site.lat) * 111.2;
  const east = (agent.lon - site.lon) * 111.2 * Math.cos((site.lat * Math.PI) / 180);
  const km = Math.hypot(north, east);
  return km <= agent.maxKm ? km : undefined;
}

export function offerOf(uid: string, job: BaselineJob, km: number) {
  const at = Timestamp.now();
  return { uid, jobId: job.id, title: job.title, km, start: job.start, end: job.end, status: 'offered', createdAt: at };
}
