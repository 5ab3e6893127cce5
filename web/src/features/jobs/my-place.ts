import type { CrewMember, Job } from '@muster/domain/jobs/job';
import { isLive, placesNeeded } from '@muster/domain/jobs/places';

export interface MyPlace {
  readonly member: CrewMember;
  readonly position: string;
  /** In the order of the answers, from 1. */
  readonly number: number;
  readonly of: number;
}

export interface Colleague {
  readonly uid: string;
  readonly firstName: string;
  readonly position: string;
  readonly phase: CrewMember['phase'];
  readonly lead: boolean;
}

type Crew = Pick<Job, 'crew' | 'positions'>;

export function myPlaceOn(job: Crew, uid: string): MyPlace | undefined {
  const member = job.crew[uid];
  if (!member || !isLive(member)) return undefined;
  const order = liveByAnswer(job).findIndex(([other]) => other === uid);
  return {
    member,
    position: labelOf(job, member.pos),
    number: order + 1,
    of: placesNeeded(job.positions),
  };
}

/** Everybody else with a place, the lead first. First names only. */
export function colleaguesOn(job: Crew, uid: string): Colleague[] {
  return liveByAnswer(job)
    .filter(([other]) => other !== uid)
    .map(([other, { name, pos, phase, lead }]) => ({
      uid: other,
      firstName: name.split(' ')[0] ?? name,
      position: labelOf(job, pos),
      phase,
      lead,
    }))
    .toSorted((a, b) => Number(b.lead) - Number(a.lead));
}

function liveByAnswer({ crew }: Crew): [string, CrewMember][] {
  return Object.entries(crew)
    .filter(([, member]) => isLive(member))
    .toSorted(([, a], [, b]) => a.at.getTime() - b.at.getTime());
}

function labelOf({ positions }: Crew, positionId: string): string {
  return positions.find(({ id }) => id === positionId)?.label ?? '';
}
