import { clashOf, epochMinutes } from '@muster/domain/availability/clash';
import type { Diary, Hold } from '@muster/domain/availability/diary';
import { travelMinutes } from '@muster/domain/geo/travel';
import type { Offer } from './my-offers.ts';

const NEAR_MIN = 12 * 60;

/** How an offer fits beside the work the person already has. */
export type OfferFit =
  | { readonly is: 'clash'; readonly job: string; readonly from: Date; readonly to: Date; readonly travelMin: number }
  /** Spare minutes after the way from the job before, or on the way to the job after. */
  | { readonly is: 'after' | 'before'; readonly job: string; readonly spareMin: number }
  | { readonly is: 'free' };

/** Seen from the middle of the district, so a minute or two may differ from what the server decides. */
export function fitOf(offer: Offer, diary: Pick<Diary, 'holds' | 'who'>): OfferFit {
  const { jobId, card } = offer;
  const work = { job: jobId, from: epochMinutes(card.start), to: epochMinutes(card.end), at: card.centre };
  const clash = clashOf(diary.holds, work, diary.who.home);
  if (clash) {
    const { job, from, to } = clash.hold;
    return { is: 'clash', job, from: toDate(from), to: toDate(to), travelMin: clash.travelMin };
  }
  const way = (hold: Hold) => (hold.at ? travelMinutes(hold.at, card.centre) : 0);
  const neighbours = diary.holds
    .filter(({ job, kind }) => job !== jobId && kind !== 'travel')
    .flatMap((hold) => [
      { is: 'after' as const, job: hold.job, spareMin: work.from - hold.to - way(hold) },
      { is: 'before' as const, job: hold.job, spareMin: hold.from - work.to - way(hold) },
    ]);
  const [nearest] = neighbours
    .filter(({ spareMin }) => spareMin >= 0 && spareMin <= NEAR_MIN)
    .toSorted((a, b) => a.spareMin - b.spareMin);
  return nearest ?? { is: 'free' };
}

function toDate(epochMin: number): Date {
  return new Date(epochMin * 60_000);
}
