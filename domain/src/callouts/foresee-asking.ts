import type { Constants } from '../constants.ts';
import type { Job, SaidTo } from '../jobs/job.ts';
import type { JobDraft } from '../jobs/jobs.contracts.ts';
import { isStillToCome } from './ask-again.ts';
import { materialChanges, reconfirmDeadline, saidToOf, type Material } from './material.ts';

export interface AskedAgain {
  readonly uid: string;
  readonly name: string;
  readonly why: readonly Material[];
}

export interface Foreseen {
  readonly people: readonly AskedAgain[];
  /** Undefined when it is so near the start that staff phones. */
  readonly by: Date | undefined;
}

type Place = Pick<SaidTo, 'lat' | 'lon' | 'zoneId'>;

/** Before a change is saved: who would have to say yes again, why, and until when. */
export function foreseeAskAgain(job: Job, draft: JobDraft, place: Place, now: Date, limits: Constants): Foreseen {
  const people = Object.entries(job.crew).flatMap(([uid, member]) => {
    const position = draft.positions.find(({ id }) => id === member.pos);
    if (!position || !isStillToCome(member.phase)) return [];
    const { start, end, dress, site } = draft;
    const { label, skills } = position;
    // A certificate is asked for with its skill, so skills tell enough.
    const is: SaidTo = { ...place, start, end, dress, address: site.address, label, skills, certs: [] };
    const why = materialChanges({ ...saidToOf(member, job), certs: [] }, is, limits);
    return why.length === 0 ? [] : [{ uid, name: member.name, why }];
  });
  return { people, by: reconfirmDeadline(draft.start, now, limits) };
}
