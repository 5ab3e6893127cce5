import type { OfferCard } from '@muster/domain/callouts/wave';

export type ChangedPart = 'time' | 'place' | 'positions' | 'title';

/** What is different for the reader between two states of the same card. */
export function changedParts(before: OfferCard, after: OfferCard): ChangedPart[] {
  const parts: ChangedPart[] = [];
  if (+before.start !== +after.start || +before.end !== +after.end) parts.push('time');
  if (before.area !== after.area || before.outward !== after.outward) parts.push('place');
  if (JSON.stringify(before.positions) !== JSON.stringify(after.positions)) parts.push('positions');
  if (before.title !== after.title) parts.push('title');
  return parts;
}
