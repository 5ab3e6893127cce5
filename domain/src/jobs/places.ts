import type { CrewMember, Job, Position } from './job.ts';

const OVER = ['completed', 'cancelled'] as const;

export function isOver(job: Pick<Job, 'state'>): boolean {
  return OVER.some((state) => state === job.state);
}

const LIVE = ['confirmed', 'reconfirm_pending', 'en_route', 'on_site'] as const;

/** Holds a place and is bound to come, or is there. */
export function isLive(member: CrewMember): boolean {
  return LIVE.some((phase) => phase === member.phase);
}

export function liveMember(job: Pick<Job, 'crew'>, uid: string): CrewMember | undefined {
  const member = job.crew[uid];
  return member && isLive(member) ? member : undefined;
}

export function placesNeeded(positions: readonly Pick<Position, 'need'>[]): number {
  return positions.reduce((sum, { need }) => sum + need, 0);
}

const counted = new WeakMap<Job['crew'], ReadonlyMap<string, readonly string[]>>();

/** By position; a storm of taps asks for the same crew thousands of times. */
function holdersByPosition({ crew }: Pick<Job, 'crew'>): ReadonlyMap<string, readonly string[]> {
  const known = counted.get(crew);
  if (known) return known;
  const live = Object.entries(crew).filter(([, member]) => isLive(member));
  const byPosition = Map.groupBy(live, ([, { pos }]) => pos);
  const holders = new Map([...byPosition].map(([pos, members]) => [pos, members.map(([uid]) => uid)]));
  counted.set(crew, holders);
  return holders;
}

/** People who hold a place of this position. */
export function holdersOf(job: Pick<Job, 'crew'>, positionId: string): readonly string[] {
  return holdersByPosition(job).get(positionId) ?? [];
}

/** Places still free; below zero while more people hold the position than it has places. */
export function placesLeftAt(job: Pick<Job, 'crew'>, position: Position): number {
  return position.need - holdersOf(job, position.id).length;
}

export function openPositions(job: Pick<Job, 'crew' | 'positions'>): Position[] {
  return job.positions.filter((position) => placesLeftAt(job, position) > 0);
}

export function placesLeft(job: Pick<Job, 'crew' | 'positions'>): number {
  return job.positions.reduce((sum, position) => sum + Math.max(0, placesLeftAt(job, position)), 0);
}

/** A yes may become a place: while the job is open, or under way and still asking. */
export function takesPeople(job: Pick<Job, 'state' | 'callout'>): boolean {
  return job.state === 'open' || (job.state === 'in_progress' && job.callout?.state === 'running');
}
