import type { Segment } from '../availability/availability.ts';
import type { Busy } from '../availability/diary.ts';
import { NO_RECORD, type Neighbour, type TrackRecord } from './neighbour.ts';
import type { RosterRow } from './roster.ts';

/** What dispatch asks of a person, from the row that a roster has of them. */
export function neighbourFrom(uid: string, row: RosterRow): Neighbour {
  const { n, st, lg, tz, h, mx, sk, ce, bz, hu } = row;
  return {
    uid,
    name: n,
    lang: lg,
    isActive: st === undefined,
    home: h && { lat: h[0], lon: h[1] },
    maxKm: mx,
    skills: sk,
    certs: ce,
    availability: { tz, ...unpackSaid(row) },
    ...(hu && { hush: hu }),
    busy: bz.map(busyIn),
    ...recordIn(row),
  };
}

/** What the person said of their time. */
export function unpackSaid({ wk, ex, pf = [], aw, od: [on, until] }: RosterRow): Omit<Neighbour['availability'], 'tz'> {
  return {
    pattern: Object.fromEntries(Object.entries(wk).map(([weekday, spans]) => [weekday, spans.map(segmentIn)])),
    dates: Object.fromEntries(
      Object.entries(ex).map(([day, said]) => {
        const prefer = pf.includes(day);
        const entry = typeof said === 'string' ? { s: said } : { s: 'part' as const, seg: said.map(segmentIn) };
        return [day, prefer ? { ...entry, prefer } : entry];
      }),
    ),
    away: aw.map(([from, to]) => ({ from, to })),
    duty: { on, ...(until !== null && { until: new Date(until * 60_000) }) },
  };
}

function segmentIn([from, to]: readonly [number, number]): Segment {
  return { from, to };
}

function busyIn([from, to, job, kind = 'firm', lat, lon]: RosterRow['bz'][number]): Busy {
  const at = lat === undefined || lon === undefined ? undefined : { lat, lon };
  return { job, from, to, kind, ...(at && { at }) };
}

export function recordIn({ p = {}, rl, lo, of = [], lw, hr, rc }: RosterRow): TrackRecord {
  return {
    rates: Object.fromEntries(
      Object.entries(p).map(([urgency, [accepted, offered]]) => [urgency, { accepted, offered }]),
    ),
    reliability: rl ?? NO_RECORD.reliability,
    lastOffered: lo,
    lastWorked: lw,
    minutes28d: hr,
    openOffers: of,
    reach: rc ?? 'ok',
  };
}
