import type { Availability, Pattern } from '@muster/domain/availability/availability';
import { isoWeekOf } from '@muster/domain/time/local-day';
import { dayAway } from './calendar.ts';

const HOUR = 60;

/** What a person can do on a weekday and at a weekend; minutes over 1440 run into the next day. */
const HOURS = {
  any: { weekday: { from: 0, to: 24 * HOUR }, weekend: { from: 0, to: 24 * HOUR } },
  days: { weekday: { from: 6 * HOUR, to: 20 * HOUR }, weekend: { from: 8 * HOUR, to: 20 * HOUR } },
  late: { weekday: { from: 14 * HOUR, to: 26 * HOUR }, weekend: { from: 10 * HOUR, to: 26 * HOUR } },
  weekdays: { weekday: { from: 7 * HOUR, to: 22 * HOUR }, weekend: undefined },
};
export type Hours = keyof typeof HOURS;

export function isHours(text: string): text is Hours {
  return text in HOURS;
}

export function patternOf(hours: Hours): Pattern {
  const { weekday, weekend } = HOURS[hours];
  const [work, free] = [[weekday], weekend ? [weekend] : []];
  return { '1': work, '2': work, '3': work, '4': work, '5': work, '6': free, '7': free };
}

type Days = Partial<Pick<Availability, 'dates' | 'away' | 'duty'>>;

/** What a few people planned differently from their usual week. */
export function daysOf(uid: string, now: Date): Days {
  switch (uid) {
    case 'agent14':
      return { away: [{ from: dayAway(now, -2), to: dayAway(now, 9), note: 'Visiting family in Beirut' }] };
    case 'agent33':
      return { duty: { on: false } };
    case 'agent38':
      return {
        dates: { [dayAway(now, 3)]: { s: 'no', note: 'Dentist' }, [dayAway(now, 5)]: { s: 'yes', prefer: true } },
      };
    case 'agent39':
      return {
        dates: { [dayAway(now, 2)]: { s: 'part', seg: [{ from: 12 * HOUR, to: 20 * HOUR }], note: 'College' } },
      };
    case 'agent59':
      return { away: [{ from: dayAway(now, 12), to: dayAway(now, 19) }] };
    default:
      return {};
  }
}

/** Three of four have sent the coming week. */
export function sentWeek(uid: string, now: Date): Pick<Availability, 'submittedWeek'> {
  const isSent = Number(uid.replace(/\D/g, '')) % 4 !== 0;
  return isSent ? { submittedWeek: isoWeekOf(dayAway(now, 7)) } : {};
}
