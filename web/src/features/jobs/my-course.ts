import { markOnSite } from '@muster/domain/callouts/callouts.contracts';
import { againstMarking, markableFrom, type MarkedPhase } from '@muster/domain/callouts/mark-phase';
import type { Constants } from '@muster/domain/constants';
import type { CrewMember } from '@muster/domain/jobs/job';
import type { KeptCommand } from '../../firebase/outbox/kept-command.ts';
import type { MyJob } from './my-jobs.ts';

export interface MyCourse {
  /** Where the person is, by the last tap of this phone if the server has not said yet. */
  readonly phase: 'confirmed' | MarkedPhase;
  readonly since: Date | undefined;
  readonly late: boolean;
  /** Not confirmed by the server yet. */
  readonly waiting: KeptCommand | undefined;
  /** What can be said next, and from when on. */
  readonly next: readonly { readonly phase: MarkedPhase; readonly from: Date; readonly isPossible: boolean }[];
}

interface CourseFacts {
  readonly job: MyJob;
  readonly uid: string;
  readonly kept: readonly KeptCommand[];
  readonly constants: Constants;
  readonly now: Date;
}

const ORDER = ['confirmed', 'en_route', 'on_site'] as const;
const AHEAD: Readonly<Record<MyCourse['phase'], readonly MarkedPhase[]>> = {
  confirmed: ['en_route', 'on_site'],
  en_route: ['on_site'],
  on_site: [],
};
const BY_NAME: Readonly<Record<string, MarkedPhase>> = { markEnRoute: 'en_route', markOnSite: 'on_site' };

/** How far somebody with a place is on the way to it. */
export function courseOf(facts: CourseFacts): MyCourse | undefined {
  const { job, uid, kept } = facts;
  const member = job.crew[uid];
  const known = ORDER.find((phase) => phase === stepOf(member?.phase));
  if (!member || !known) return undefined;
  const waiting = kept.findLast((entry) => entry.state !== 'refused' && isFurther(BY_NAME[entry.name], known));
  const told = waiting && BY_NAME[waiting.name];
  const phase = told ?? known;
  const since = { confirmed: undefined, en_route: member.enRouteAt, on_site: member.onSiteAt }[phase];
  return {
    phase,
    since: told ? markOnSite.input.safeParse(waiting.wire).data?.at : since,
    late: phase === 'on_site' && member.late === true,
    waiting,
    next: nextOf(phase, facts),
  };
}

/** Who is asked again may set out all the same: that is a yes. */
function stepOf(phase: CrewMember['phase'] | undefined) {
  return phase === 'reconfirm_pending' ? 'confirmed' : phase;
}

function isFurther(phase: MarkedPhase | undefined, known: (typeof ORDER)[number]): boolean {
  return phase !== undefined && ORDER.indexOf(phase) > ORDER.indexOf(known);
}

function nextOf(phase: MyCourse['phase'], { job, uid, constants, now }: CourseFacts): MyCourse['next'] {
  return AHEAD[phase].map((next) => {
    const marking = { job, uid, phase: next, constants };
    return { phase: next, from: markableFrom(marking), isPossible: againstMarking(marking, now) === undefined };
  });
}
