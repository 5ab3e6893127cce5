import type { Zone } from '../settings/settings.ts';
import { packRow } from './pack-row.ts';
import { factsOf, isTrue, rosterOf, type Truth } from './roster-rows.ts';
import { withTimeZones } from './roster-zones.ts';
import { rowOf, rowText, type Roster, type RosterRecord } from './roster.ts';

interface RepairFacts {
  readonly id: string;
  readonly roster: Roster;
  readonly truths: readonly Truth[];
  readonly zones: ReadonlyMap<string, Zone>;
  recordOf(uid: string): RosterRecord;
}

interface Repaired {
  readonly roster: Roster;
  readonly drifted: number;
  /** Rows taken off: the people belong on another roster or on none. */
  readonly stray: number;
  /** Who is on this roster and on no other. */
  readonly listed: readonly string[];
}

/** A roster derived anew, with the record of each agent as counted from all offers. */
export function repairRoster({ id, roster, truths, zones, recordOf }: RepairFacts, now: Date): Repaired {
  const agents: Record<string, string> = {};
  let drifted = 0;
  for (const truth of truths) {
    const facts = factsOf(truth);
    if (!facts || rosterOf(facts, zones) !== id) continue;
    const row = rowOf(roster.agents[truth.uid]);
    if (!row || !isTrue(row, facts)) drifted += 1;
    // No offer says where somebody came from.
    const record = { ...recordOf(truth.uid), ...(row?.fr !== undefined && { fr: row.fr }) };
    agents[truth.uid] = rowText(packRow(facts, record, now));
  }
  const listed = Object.keys(agents);
  const stray = Object.keys(roster.agents).length - listed.length;
  const { zone, createdAt, rev } = roster;
  const repaired = withTimeZones({ zone, agents, createdAt, rev: rev + 1 }, Object.values(agents));
  return { roster: repaired, drifted, stray, listed };
}
