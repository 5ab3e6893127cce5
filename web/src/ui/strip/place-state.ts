import type { CrewMember } from '@muster/domain/jobs/job';

export const PLACE_STATES = [
  'confirmed',
  'reconfirm',
  'on-the-way',
  'on-site',
  'done',
  'no-show',
  'asked',
  'free',
] as const;
export type PlaceState = (typeof PLACE_STATES)[number];

/** The places of one position, filled ones first. */
export interface StripPosition {
  readonly id: string;
  readonly label: string;
  readonly places: readonly PlaceState[];
}

const STATE_OF_PHASE = {
  confirmed: 'confirmed',
  reconfirm_pending: 'reconfirm',
  en_route: 'on-the-way',
  on_site: 'on-site',
  done: 'done',
  no_show: 'no-show',
} as const satisfies Record<CrewMember['phase'], PlaceState>;

interface PositionFacts {
  readonly id: string;
  readonly label: string;
  readonly need: number;
}

/** Places of each position from the crew; with `asking`, free places count as asked. */
export function stripOf(
  positions: readonly PositionFacts[],
  crew: readonly Pick<CrewMember, 'pos' | 'phase'>[],
  asking = false,
): readonly StripPosition[] {
  return positions.map(({ id, label, need }) => {
    const taken = crew.filter(({ pos }) => pos === id).map(({ phase }) => STATE_OF_PHASE[phase]);
    const held = taken.filter((state) => state !== 'no-show').length;
    const open = Array.from({ length: Math.max(0, need - held) }, (): PlaceState => (asking ? 'asked' : 'free'));
    const order = (state: PlaceState) => PLACE_STATES.indexOf(state);
    return { id, label, places: [...taken, ...open].toSorted((a, b) => order(a) - order(b)) };
  });
}

/** Somebody holds this place and is bound to come, is there, or was. */
export function isFilled(state: PlaceState): boolean {
  return state !== 'free' && state !== 'asked' && state !== 'no-show';
}
