import type { Who } from '@muster/domain/people/who';
import { dayOf } from '@muster/domain/time/local-day';
import type { Offer } from './my-offers.ts';

type OfferPosition = Offer['card']['positions'][number];

/** What a position asks for, and whether this person has it to the end of the work. */
export interface Need {
  readonly id: string;
  readonly state: 'has' | 'missing' | 'ends-before' | 'ended';
  /** Last day of the certificate. */
  readonly until?: string;
}

export function needsOf(position: OfferPosition, offer: Offer, who: Pick<Who, 'skills' | 'certs'>, now: Date): Need[] {
  const wanted = [...new Set([...position.skills, ...position.certs])];
  return wanted.map((id) => (position.certs.includes(id) ? certNeed(id, offer, who, now) : skillNeed(id, who)));
}

/** The positions with a free place that this person could take, the most demanding first. */
export function positionsOpenTo(offer: Offer, who: Pick<Who, 'skills' | 'certs'>, now: Date): OfferPosition[] {
  return offer.card.positions
    .filter(({ id }) => offer.openPositions.includes(id))
    .filter((position) => needsOf(position, offer, who, now).every(({ state }) => state === 'has'))
    .toSorted((a, b) => b.skills.length + b.certs.length - (a.skills.length + a.certs.length));
}

function skillNeed(id: string, who: Pick<Who, 'skills'>): Need {
  return { id, state: who.skills.includes(id) ? 'has' : 'missing' };
}

function certNeed(id: string, { card }: Offer, who: Pick<Who, 'certs'>, now: Date): Need {
  const until = who.certs[id];
  if (until === undefined) return { id, state: 'missing' };
  if (until < dayOf(now, card.tz)) return { id, state: 'ended', until };
  return { id, state: until < dayOf(card.end, card.tz) ? 'ends-before' : 'has', until };
}
