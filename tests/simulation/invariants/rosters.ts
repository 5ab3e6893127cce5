import { epochMinutes } from '@muster/domain/availability/clash';
import { neighbourFrom } from '@muster/domain/callouts/unpack-row';
import { neighbourOf, type Neighbour } from '@muster/domain/callouts/neighbour';
import { regarder } from '@muster/domain/callouts/regard';
import { rowOf, ROWS_PER_ROSTER } from '@muster/domain/callouts/roster';
import { idOf } from '@muster/domain/paths';
import type { Past } from '../past.ts';
import { isSame } from '../store/stored-value.ts';
import type { Scene } from '../trace.ts';
import type { View } from '../view.ts';

const TYPICAL_BYTES = 300_000;
const MOST_AUDIENCE = 500;
const MEASURED = /^(jobs|rosters|diaries|availability)\//;

/** Every row of a person, with the roster it stands on. */
function rowsOf(uid: string, { rosters }: View): { id: string; zone: string; text: string }[] {
  return [...rosters].flatMap(([path, { zone, agents }]) => {
    const text = agents[uid];
    return text === undefined ? [] : [{ id: idOf(path), zone, text }];
  });
}

/** What choosing whom to ask makes of a person, for the work that there is; not their record of earlier offers. */
function regardedFor(known: Neighbour, { now, view: { constants, jobs } }: Past): unknown {
  const office = { named: [], widen: false, restOverrides: [] };
  const before = { pages: new Map(), responses: new Map() };
  const ahead = [...jobs].filter(([, { start }]) => start > now);
  const seen = ahead.map(([jobId, job]) => {
    const person = regarder({ jobId, job, constants, office, ...before }, now)(known);
    const { isActive, metres, travelMin, maxKm, skills, certs, said, isOnDuty, busy } = person;
    const still = busy.filter(({ to }) => to > epochMinutes(now));
    return { isActive, metres, travelMin, maxKm, skills, certs, said, isOnDuty, busy: still };
  });
  const { name, lang, reach } = known;
  return { name, lang, reach, seen };
}

/** 66. With nothing under way, each agent stands on one roster, that of the zone, and it says what is true. */
export function rostersAgree(past: Past): string[] {
  const { view } = past;
  return [...view.people].flatMap(([uid, person]) => {
    if (person.role !== 'agent' || person.state === 'erased') return [];
    const [row, ...others] = rowsOf(uid, view);
    const packed = rowOf(row?.text);
    if (!row || !packed || others.length > 0) return [`${uid} is on ${others.length + Number(Boolean(row))} rosters`];
    if (row.zone !== (person.zoneId ?? '')) return [`${uid} of ${person.zoneId} is on ${row.id}`];
    const [availability, diary] = [view.availabilities.get(uid), view.diaries.get(uid)];
    const truth = neighbourOf({ uid, person, availability, diary });
    const reach = person.reach?.state ?? 'ok';
    const [said, is] = [neighbourFrom(uid, packed), { ...truth, reach }].map((known) => regardedFor(known, past));
    return isSame(said, is) ? [] : [`${row.id} says of ${uid} ${JSON.stringify(said)}, true is ${JSON.stringify(is)}`];
  });
}

/** 68. No document outgrows what Firestore bears and a phone can wait for. */
export function documentsStaySmall({ commit, view }: Scene): string[] {
  return commit.changes.flatMap(({ path, after }) => {
    if (after === undefined || !MEASURED.test(path)) return [];
    const rows = Object.keys(view.rosters.get(path)?.agents ?? {}).length;
    const asked = view.pages.get(path)?.audience.length ?? 0;
    const isLarge = JSON.stringify(after).length > TYPICAL_BYTES;
    return isLarge || rows > ROWS_PER_ROSTER || asked > MOST_AUDIENCE ? [`${path} is too large`] : [];
  });
}
