import type { Constants } from '../constants.ts';
import { metresBetween } from '../geo/distance.ts';
import type { CrewMember, Job, SaidTo } from '../jobs/job.ts';
import { isSame } from '../same.ts';

/** What a change may be about that a yes does not stand for any more. */
export const MATERIAL = ['start', 'end', 'place', 'position', 'dress'] as const;
export type Material = (typeof MATERIAL)[number];

export type ReconfirmLimits = Pick<
  Constants,
  | 'reconfirmLaterMin'
  | 'reconfirmEarlierMin'
  | 'reconfirmShorterMin'
  | 'reconfirmLongerMin'
  | 'reconfirmMetres'
  | 'reconfirmShare'
  | 'reconfirmLeastMin'
  | 'reconfirmMostMin'
  | 'reconfirmStopMin'
>;

type Terms = Pick<Job, 'start' | 'end' | 'site' | 'zoneId' | 'positions' | 'dress'>;

const MINUTE_MS = 60_000;

/** What somebody at this position says yes to. */
export function termsOf({ start, end, site, zoneId, positions, dress }: Terms, pos: string): SaidTo {
  const { label = '', skills = [], certs = [] } = positions.find(({ id }) => id === pos) ?? {};
  const { lat, lon, address } = site;
  return { start, end, lat, lon, address, zoneId, label, skills, certs, dress };
}

/** What this person said yes to: as the job was then, however often it changed since. */
export function saidToOf(member: Pick<CrewMember, 'saidTo' | 'pos'>, job: Terms): SaidTo {
  return member.saidTo ?? termsOf(job, member.pos);
}

/** What differs so much that the person must say yes again. */
export function materialChanges(was: SaidTo, is: SaidTo, limits: ReconfirmLimits): Material[] {
  const isChanged: Record<Material, boolean> = {
    start: isStartMoved(minutes(was.start, is.start), limits),
    end: isEndMoved(was, is, limits),
    place: was.zoneId !== is.zoneId || metresBetween(was, is) >= limits.reconfirmMetres,
    position: was.label !== is.label || !isSameSet(was.skills, is.skills) || !isSameSet(was.certs, is.certs),
    dress: bare(is.dress) !== '' && bare(was.dress) !== bare(is.dress),
  };
  return MATERIAL.filter((what) => isChanged[what]);
}

function minutes(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / MINUTE_MS;
}

function isStartMoved(later: number, { reconfirmLaterMin, reconfirmEarlierMin }: ReconfirmLimits): boolean {
  return later >= reconfirmLaterMin || -later >= reconfirmEarlierMin;
}

/** Judged by when it ends as well as by how long it takes. */
function isEndMoved(was: SaidTo, is: SaidTo, { reconfirmLongerMin, reconfirmShorterMin }: ReconfirmLimits): boolean {
  const longer = minutes(is.start, is.end) - minutes(was.start, was.end);
  return [minutes(was.end, is.end), longer].some((by) => by >= reconfirmLongerMin || -by >= reconfirmShorterMin);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return isSame(a.toSorted(), b.toSorted());
}

/** Spelling and spaces ask nobody again. */
function bare(text = ''): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The last moment to say yes again. Undefined so near the start that staff phones instead. */
export function reconfirmDeadline(start: Date, now: Date, limits: ReconfirmLimits): Date | undefined {
  const last = start.getTime() - limits.reconfirmStopMin * MINUTE_MS;
  if (last <= now.getTime()) return undefined;
  const share = limits.reconfirmShare * minutes(now, start);
  const time = Math.min(limits.reconfirmMostMin, Math.max(limits.reconfirmLeastMin, share));
  return new Date(Math.min(last, now.getTime() + time * MINUTE_MS));
}
