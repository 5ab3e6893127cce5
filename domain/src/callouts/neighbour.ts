import type { Availability, Said } from '../availability/availability.ts';
import type { Busy, Diary } from '../availability/diary.ts';
import type { Point } from '../geo/distance.ts';
import type { Urgency } from '../messages/messages.ts';
import { displayName, type Person } from '../people/person.ts';
import type { Hush } from '../people/prefs.ts';

/** How surely a push arrives: shown lately, missed lately, nothing to send to. */
export const REACHES = ['ok', 'suspect', 'none'] as const;
export type Reach = (typeof REACHES)[number];

/** Of the offers of the last 90 days that were answered or ran out. */
export interface Rate {
  readonly accepted: number;
  readonly offered: number;
}

/** How a person worked and answered so far. Instants are epoch minutes. */
export interface TrackRecord {
  readonly rates: Readonly<Partial<Record<Urgency, Rate>>>;
  /** 0 to 10,000. */
  readonly reliability: number;
  readonly lastOffered?: number | undefined;
  readonly lastWorked?: number | undefined;
  readonly minutes28d: number;
  /** Answer-by of the offers that are or were open; past ones do not count. */
  readonly openOffers: readonly number[];
  readonly reach: Reach;
}

/** A person as far as choosing whom to ask goes, whether read from a roster or from their own documents. */
export interface Neighbour extends TrackRecord {
  readonly uid: string;
  readonly name: string;
  readonly lang: string;
  /** An agent with an account that is active, and a diary to hold the work. */
  readonly isActive: boolean;
  readonly home?: Point | undefined;
  readonly maxKm: number;
  readonly skills: readonly string[];
  /** Last valid day of each certificate that was checked. */
  readonly certs: Readonly<Record<string, string>>;
  readonly availability: Said;
  readonly hush?: Hush | undefined;
  readonly busy: readonly Busy[];
}

/** Of somebody who was never asked for anything. */
export const NO_RECORD: TrackRecord = { rates: {}, reliability: 8000, minutes28d: 0, openOffers: [], reach: 'ok' };

const NOTHING_SAID: Said = { tz: 'UTC', pattern: {}, dates: {}, away: [], duty: { on: false } };

interface Documents {
  readonly uid: string;
  readonly person: Person;
  readonly availability: Availability | undefined;
  readonly diary: Diary | undefined;
}

/** From a person's own documents. */
export function neighbourOf(
  { uid, person, availability, diary }: Documents,
  record: TrackRecord = { ...NO_RECORD, reach: person.reach?.state ?? 'none' },
): Neighbour {
  return {
    ...record,
    uid,
    name: displayName(person),
    lang: person.lang,
    isActive: person.state === 'active' && person.role === 'agent' && availability !== undefined && diary !== undefined,
    home: person.home && { lat: person.home.lat, lon: person.home.lon },
    maxKm: person.maxKm,
    skills: diary?.who.skills ?? [],
    certs: diary?.who.certs ?? {},
    availability: availability ?? NOTHING_SAID,
    ...(diary?.who.hush && { hush: diary.who.hush }),
    busy: diary?.holds ?? [],
  };
}
