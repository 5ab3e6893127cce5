import { unchanged, type Carried, type SentPage } from '@muster/domain/callouts/change';
import { decidePlanWave, type PlanFacts, type Planned, type PlanRefusal } from '@muster/domain/callouts/plan-wave';
import type { Constants } from '@muster/domain/constants';
import { isRefused, type Refused } from '@muster/domain/decision';
import { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import type { Command } from '../platform/command.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import type { Read } from '../platform/store.ts';
import { readConstants } from '../settings/read-org.ts';
import { noteOffers } from './note-offers.ts';
import { pushTold } from './push-told.ts';
import { readPlan, type PlanRead } from './read-plan.ts';
import { sendOffers, type TargetsOf } from './send-offers.ts';

const MOST_TRIES = 5;
const BY_ITSELF = 'system';

/** A staff member asks for the next wave now. */
interface Pressed {
  readonly by: string;
  readonly key: string;
}

/**
 * Sends the next wave of a job if it is time for one. Somebody else planning or editing meanwhile makes
 * it read again; after a few tries the job's timer is left to do it.
 */
export async function planWave(
  instance: Instance,
  jobId: string,
  now: Date,
  pressed?: Pressed,
): Promise<Planned | Refused<PlanRefusal | 'busy'>> {
  const constants = await readConstants(instance);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const given = await instance.store.get(Job, paths.job(jobId));
    const job = given.data;
    if (!job) break;
    const plan = await readPlan(instance, jobId, job, { constants, now });
    const outcome = await carryOutCommand(
      instance,
      paths.job(jobId),
      planCommand({ jobId, plan, constants, given, ...(pressed && { pressed }) }),
    );
    if (isRefused(outcome)) return outcome;
    const { said } = outcome.answer;
    const more = await sendPlanned(instance, jobId, { ...outcome.answer, plan, constants }, now);
    if (!said.isStale) return { ...said, asked: said.asked + more };
  }
  return { asked: 0, isStale: true };
}

interface Sending extends Carried<{ readonly isStale: boolean }> {
  readonly plan: PlanRead;
  readonly constants: Constants;
}

/** The pushes of a planned wave, what staff are told, and what the rosters are. Answers how many more it asked. */
export async function sendPlanned(instance: Instance, jobId: string, sending: Sending, now: Date): Promise<number> {
  const { said, sent, told, plan, constants } = sending;
  const first = sendOut(instance, jobId, { sent, told, listings: plan.listings }, now);
  const more = said.isStale || !plan.rest ? 0 : await askTheRest(instance, jobId, { plan, sent, constants }, now);
  await first;
  return more;
}

/** The tokens that the rosters had at hand: no device is read. Whoever has none there is looked up. */
function targetsIn(listings: PlanRead['listings']): TargetsOf {
  return (uid) => {
    const targets = listings.get(uid)?.targets;
    return targets?.length === 0 ? undefined : targets;
  };
}

async function sendOut(
  instance: Instance,
  jobId: string,
  { sent, told, listings }: Pick<Carried<unknown>, 'sent' | 'told'> & Pick<PlanRead, 'listings'>,
  now: Date,
): Promise<void> {
  await Promise.all([
    sendOffers(instance, jobId, sent, now, { targetsOf: targetsIn(listings) }),
    pushTold(instance, told, now),
    noteOffers(instance, sent, listings),
  ]);
}

/**
 * Everybody else in reach, a part at a time: one is stored while the one before is being pushed. What
 * somebody else changes meanwhile, or a crash, ends it; the job's timer goes on with those not yet asked.
 */
async function askTheRest(
  instance: Instance,
  jobId: string,
  { plan: { rest, ...plan }, sent, constants }: Pick<Sending, 'plan' | 'sent' | 'constants'>,
  now: Date,
): Promise<number> {
  const asked = new Set(audienceOf(sent));
  const before = asked.size;
  let facts: PlanFacts = withSent(plan, sent);
  let sending = Promise.resolve();
  for await (const { people, listings, isLast } of rest ?? []) {
    const others = people.filter(({ uid }) => !asked.has(uid));
    const next = { ...facts, people: others, isPartial: !isLast, goesOn: true };
    const outcome = await carryOutCommand(instance, paths.job(jobId), planCommand({ jobId, plan: next, constants }));
    if (isRefused(outcome) || outcome.answer.said.isStale) break;
    await sending;
    sending = sendOut(instance, jobId, { ...outcome.answer, listings }, now);
    for (const uid of audienceOf(outcome.answer.sent)) asked.add(uid);
    facts = withSent(facts, outcome.answer.sent);
  }
  await sending;
  return asked.size - before;
}

function audienceOf(sent: readonly SentPage[]): string[] {
  return sent.flatMap(({ page }) => page.audience);
}

/** The facts once these pages are out. Whom they ask is not kept with them: that would be everybody. */
function withSent(facts: PlanFacts, sent: readonly SentPage[]): PlanFacts {
  const pages = new Map(facts.pages);
  for (const { id, page } of sent) pages.set(id, { ...page, audience: [] });
  const wave = Math.max(facts.readFor.wave, ...sent.map(({ page }) => page.n));
  return { ...facts, pages, readFor: { ...facts.readFor, wave } };
}

interface Planning {
  readonly jobId: string;
  readonly plan: PlanFacts;
  readonly constants: Constants;
  readonly pressed?: Pressed;
  /** The job as it was read for the plan. */
  readonly given?: Read<Job>;
}

export function planCommand({
  jobId,
  plan,
  constants,
  pressed,
  given,
}: Planning): Command<PlanRefusal, Carried<Planned>> {
  return {
    own: [],
    shared: [],
    ...(given && { given: [given] }),
    needs: () => [],
    decide(workspace, now) {
      const job = workspace.get(Job, paths.job(jobId));
      if (!job) return unchanged({ asked: 0, isStale: false });
      const by = pressed?.by ?? BY_ITSELF;
      return decidePlanWave({ jobId, job, by, constants, plan, pressed }, now);
    },
  };
}
