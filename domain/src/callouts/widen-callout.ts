import type { Decision } from '../decision.ts';
import type { JobState, Office } from '../jobs/job.ts';
import { paths } from '../paths.ts';
import type { Role } from '../people/roles.ts';
import { answeredBefore, remember } from './answered.ts';
import {
  carried,
  noted,
  startChange,
  unchanged,
  withWrites,
  type Carried,
  type Change,
  type JobFacts,
} from './change.ts';
import {
  askedBy,
  isReadFor,
  planWave,
  whyNotPress,
  type PlanFacts,
  type Planned,
  type PlanRefusal,
} from './plan-wave.ts';
import { mayOverrideRest, withOverrides } from './rest-overrides.ts';

export interface WidenFacts extends JobFacts {
  readonly role: Role | undefined;
  readonly office: Office | undefined;
  /** Ask people from farther away than they said they go. */
  readonly radius: boolean;
  /** Ask these although they would rest too little. */
  readonly rest: { readonly uids: readonly string[]; readonly why: string } | undefined;
  readonly key: string;
  readonly plan: PlanFacts;
}

export interface Widened extends Planned {
  readonly state: JobState;
  readonly rev: number;
}

/** Lets more people be asked and asks them, both in one commit. */
export function decideWiden(facts: WidenFacts, now: Date): Decision<PlanRefusal | 'forbidden', Carried<Widened>> {
  const { job, by, role, rest, key, plan } = facts;
  const { state, rev } = job;
  const earlier = answeredBefore(job, by, key);
  if (earlier !== undefined) return unchanged({ state, rev, asked: Number(earlier), isStale: false });
  if (rest && !mayOverrideRest(role)) return { refused: 'forbidden' };
  const refused = whyNotPress(job, now);
  if (refused) return { refused };
  if (!isReadFor(job, plan)) return unchanged({ state, rev, asked: 0, isStale: true });

  const { change, office } = widened(facts, now);
  const sent = planWave(change, { ...plan, office: { ...plan.office, ...office } }, true);
  const asked = askedBy(sent);
  return carried(remember(sent, by, key, String(asked)), { state, rev, asked, isStale: false });
}

function widened(facts: WidenFacts, now: Date): { change: Change; office: Pick<Office, 'widen' | 'restOverrides'> } {
  const { jobId, by, office, radius, rest } = facts;
  const words = rest?.uids.map((uid) => ({ uid, by, why: rest.why, at: now })) ?? [];
  const change = withOverrides(startChange(facts, now), office, words);
  const farther = radius ? withWrites(change, { update: paths.office(jobId), data: { widen: true } }) : change;
  const diff = { radius, rest: rest?.uids ?? [], ...(rest && { reason: rest.why }) };
  return {
    change: noted(farther, 'callout.widened', diff),
    office: {
      widen: radius || office?.widen === true,
      restOverrides: [...(office?.restOverrides ?? []), ...words],
    },
  };
}
