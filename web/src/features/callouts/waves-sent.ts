import { Kept } from '@muster/domain/callouts/asking';
import type { Delivery } from '@muster/domain/callouts/delivery';
import type { WavePage } from '@muster/domain/callouts/wave';
import { chancesToFill } from '@muster/domain/callouts/chance';
import { residualOf, wantedBy } from '@muster/domain/callouts/wave-size';
import { HABITS } from '@muster/domain/constants';
import type { Job } from '@muster/domain/jobs/job';
import type { PersonRow } from './people-rows.ts';

/** One wave of a callout, all its pages together. */
export interface WaveSent {
  readonly n: number;
  readonly sentAt: Date;
  readonly asked: number;
  readonly yes: number;
  readonly no: number;
  readonly waiting: number;
  readonly isStandby: boolean;
  readonly radiusKm?: number;
  /** The first page, by which the wave can be replayed. */
  readonly page: string;
}

const YES = ['confirmed', 'applied', 'mustReconfirm', 'onTheWay', 'onSite', 'done', 'standby'];
const NO = ['declined', 'withdrawn'];
const WHOLE = 10_000;

interface SentFacts {
  readonly pages: ReadonlyMap<string, WavePage>;
  readonly deliveries: ReadonlyMap<string, Delivery>;
  readonly rows: readonly PersonRow[];
}

/** The newest first. */
export function wavesSent({ pages, deliveries, rows }: SentFacts): readonly WaveSent[] {
  const byWave = Map.groupBy(pages, ([, { n }]) => n);
  const waves = [...byWave].flatMap(([n, entries]): WaveSent[] => {
    const [first] = entries.toSorted(([, a], [, b]) => a.p - b.p);
    if (!first) return [];
    const [page, { sentAt, standby }] = first;
    const answers = rows.filter(({ wave }) => wave === n).map(({ answer }) => answer.is);
    const count = (words: readonly string[]) => answers.filter((is) => words.includes(is)).length;
    const radiusKm = deliveries.get(page)?.facts.radiusKm;
    return [
      {
        n,
        sentAt,
        asked: entries.reduce((sum, [, { audience }]) => sum + audience.length, 0),
        yes: count(YES),
        no: count(NO),
        waiting: count(['waiting']),
        isStandby: standby,
        page,
        ...(radiusKm !== undefined && { radiusKm }),
      },
    ];
  });
  return waves.toSorted((a, b) => b.n - a.n);
}

/** Whether the newest ranked wave rests on enough offers of this urgency to say a percentage. */
export function hasEnoughHistory(deliveries: Iterable<Delivery>, leastHistory: number): boolean {
  const ranked = [...deliveries].filter(({ kept }) => kept !== undefined);
  const newest = ranked.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  if (newest?.kept === undefined) return false;
  const { people } = Kept.parse(JSON.parse(newest.kept));
  return people.reduce((sum, { rate }) => sum + rate.offered, 0) >= leastHistory;
}

/**
 * How likely those who have not answered yet fill what is free. Everybody counts as if they could take any
 * free place, so with several positions it is at most this.
 */
export function chanceNow(job: Job, rows: readonly PersonRow[], now: Date): number {
  const wanted = wantedBy(job);
  const positions = wanted.map(({ id }) => id);
  const open = rows.flatMap(({ answer, askedAt, asked }) => {
    const share = asked?.row.t?.acc;
    return answer.is === 'waiting' && askedAt && share !== undefined
      ? [{ likely: share / WHOLE, positions, sentAt: askedAt }]
      : [];
  });
  return chancesToFill(wanted, residualOf(open, HABITS[job.urgency].medianSec, now), [])[0] ?? 0;
}
