import { lastDayOf, unfitFor } from '@muster/domain/callouts/guard';
import type { Who } from '@muster/domain/people/who';
import { dayOf } from '@muster/domain/time/local-day';
import type { Offer } from './my-offers.ts';

type OfferPosition = Offer['card']['positions'][number];
type Able = Pick<Who, 'skills' | 'certs'>;

/** What a position asks for, and whether this person has it to the end of the work. */
export interface Need {
  readonly id: string;
  readonly state: 'has' | 'missing' | 'ends-before' | 'ended';
  /** Last day of the certificate. */
  readonly until?: string;
}

export function needsOf(position: OfferPosition, offer: Offer, who: Able, now: Date): Need[] {
  const wanted = [...new Set([...position.skills, ...position.certs])];
  return wanted.map((id) => (position.certs.includes(id) ? certNeed(id, offer, who, now) : skillNeed(id, who)));
}

/** The positions with a free place that this person could take, the most demanding first. */
export function positionsOpenTo({ card, openPositions }: Offer, who: Able): OfferPosition[] {
  return card.positions
    .filter((position) => openPositions.includes(position.id) && unfitFor(who, position, card) === undefined)
    .toSorted((a, b) => b.skills.length + b.certs.length - (a.skills.length + a.certs.length));
}

function skillNeed(id: string, { skills }: Able): Need {
  return { id, state: skills.includes(id) ? 'has' : 'missing' };
}

function certNeed(id: string, { card }: Offer, { certs }: Able, now: Date): Need {
  const until = certs[id];
  if (until === undefined) return { id, state: 'missing' };
  if (until < dayOf(now, card.tz)) return { id, state: 'ended', until };
  return { id, state: until < lastDayOf(card) ? 'ends-before' : 'has', until };
}
