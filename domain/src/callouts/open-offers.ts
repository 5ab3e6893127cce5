import { HABITS } from '../constants.ts';
import type { Job } from '../jobs/job.ts';
import { acceptance } from './acceptance.ts';
import type { CandidateFacts } from './candidates.ts';
import { chancesToFill } from './chance.ts';
import { unfitFor } from './guard.ts';
import { priorOf } from './likelihood.ts';
import { silentOn } from './pages.ts';
import { wantedBy, paceOf, residualOf, type OpenOffer } from './wave-size.ts';

/** By page, whom nothing reached until the end of the ladder. */
export type Lost = ReadonlyMap<string, readonly string[]>;

interface Facts extends Pick<CandidateFacts, 'job' | 'people' | 'pages' | 'responses' | 'constants'> {
  readonly lost?: Lost | undefined;
}

/**
 * Everybody who was asked and can still answer, with how likely a yes was when they were. Nobody counts on those
 * whom nothing reached, though their yes is as good as any.
 */
export function openOffers(facts: Facts): OpenOffer[] {
  const { job, pages, responses, people, lost } = facts;
  const prior = priorOf(facts);
  const known = new Map(people.map((each) => [each.uid, each]));
  return job.pages.flatMap((id) => {
    const page = pages.get(id);
    if (!page) return [];
    const unreached = lost?.get(id) ?? [];
    const silent = silentOn(page, job).filter((uid) => {
      return (responses.get(uid)?.rev ?? -1) < job.rev && !unreached.includes(uid);
    });
    return silent.map((uid) => {
      const person = known.get(uid);
      const fitting = job.positions.filter((position) => !person || !unfitFor(person, position, job));
      const rate = person?.rates[job.urgency] ?? { accepted: 0, offered: 0 };
      const likely = acceptance(rate, prior, person?.reach ?? 'ok');
      return { likely, positions: fitting.map((position) => position.id), sentAt: page.sentAt };
    });
  });
}

/** So few of those asked may still say yes that waiting for them does not pay. */
export function isHopeless(facts: Facts, now: Date): boolean {
  const { job } = facts;
  const residual = residualOf(openOffers(facts), HABITS[job.urgency].medianSec, now);
  const [chance = 0] = chancesToFill(wantedBy(job), residual, []);
  return chance < paceOf(job).target / 2;
}

/** Whether another wave is to come, and nobody has said how large waves are: then it may come early. */
export function mayAskEarly({ callout, mode, waveSize }: Job): boolean {
  return callout?.nextWaveAt !== undefined && mode !== 'direct' && waveSize === undefined;
}

/** At how many silent people it is worth a look whether waiting still pays, judged without reading who they are. */
export function fewLeft(job: Job): number {
  if (!mayAskEarly(job)) return 0;
  const [wanted, { acceptance: likely }] = [wantedBy(job), HABITS[job.urgency]];
  const anybody = { likely, positions: wanted.map(({ id }) => id) };
  const chances = chancesToFill(
    wanted,
    [],
    Array.from({ length: 100 }, () => anybody),
  );
  return Math.max(0, chances.findIndex((chance) => chance >= paceOf(job).target / 2) - 1);
}
