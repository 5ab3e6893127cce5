import { fmix32, fnv1a32 } from '../hash.ts';

/** Stored with every delivery, so that an old order can be told from a new one. */
export const RANKING_VERSION = 1;

export interface Rankable {
  readonly uid: string;
  readonly metres: number;
}

/** In the order in which people are asked: nearest first. Ties fall differently on every job. */
export function rank<C extends Rankable>(jobId: string, candidates: readonly C[]): C[] {
  const lots = new Map(candidates.map(({ uid }) => [uid, fmix32(fnv1a32(`${jobId}|${uid}`))]));
  const lotOf = ({ uid }: C) => lots.get(uid) ?? 0;
  return candidates.toSorted((a, b) => a.metres - b.metres || lotOf(a) - lotOf(b) || (a.uid < b.uid ? -1 : 1));
}
