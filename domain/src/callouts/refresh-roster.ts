import { epochMinutes } from '../availability/clash.ts';
import type { Zone } from '../settings/settings.ts';
import { factsOf, freshText, rosterOf, withOffers, type Offered, type Truth } from './roster-rows.ts';
import { withTimeZones } from './roster-zones.ts';
import { keepLines, linesOf, RosterLine } from './roster-lines.ts';
import { rowOf, withRecord, type Roster } from './roster.ts';

interface RefreshFacts {
  readonly id: string;
  /** Undefined when it is lost: it is made anew. */
  readonly roster: Roster | undefined;
  readonly zone: string;
  readonly truths: readonly Truth[];
  readonly offered: readonly Offered[];
  readonly zones: ReadonlyMap<string, Zone>;
}

interface Refreshed {
  /** As it should be; the very same while nothing changed. */
  readonly roster: Roster | undefined;
  /** Who belongs on another roster, or on this one no longer. */
  readonly elsewhere: readonly Truth[];
  /** Who was offered work by a planner that had not heard of their suspension. */
  readonly suspended: readonly string[];
}

/** One roster brought up to what is true of these people, and with these offers noted. */
export function refreshRoster({ id, roster, zone, truths, offered, zones }: RefreshFacts, now: Date): Refreshed {
  const changed = new Map<string, string>();
  const elsewhere: Truth[] = [];
  const suspended: string[] = [];
  for (const truth of truths) {
    const facts = factsOf(truth);
    if (!facts || rosterOf(facts, zones) !== id) elsewhere.push(truth);
    else changed.set(truth.uid, freshText(roster?.agents[truth.uid], facts, now));
  }
  const derived = [...changed.values()];
  const lines = new Map(offered.length > 0 && roster ? linesOf(roster.agents) : []);
  for (const [uid, offers] of Map.groupBy(offered, (each) => each.uid)) {
    const row = rowOf(changed.get(uid));
    const line = row ? new RosterLine(uid, row) : lines.get(uid);
    if (!line) continue;
    const record = withOffers(line.row, offers);
    changed.set(uid, withRecord(changed.get(uid) ?? roster?.agents[uid] ?? '', record));
    lines.set(uid, line.withRecord(record));
    if (line.row.st === 'suspended') suspended.push(uid);
  }
  const news = [...changed].filter(([uid, text]) => roster?.agents[uid] !== text);
  if (news.length === 0) return { roster, elsewhere, suspended };
  const { agents, tzs, createdAt, rev } = roster ?? { agents: {}, createdAt: now, rev: 0 };
  const next = { zone, agents: { ...agents, ...Object.fromEntries(news) }, createdAt, rev: rev + 1 };
  if (derived.length === 0) keepLines(next.agents, lines);
  // An offer changes no time zone.
  const texts = tzs ? derived : Object.values(next.agents);
  return { roster: withTimeZones({ ...next, ...(tzs && { tzs }) }, texts), elsewhere, suspended };
}

/** What a page that was sent means for those it asks. */
export function offeredBy({
  audience,
  standby,
  sentAt,
  replyBy,
}: {
  audience: readonly string[];
  standby: boolean;
  sentAt: Date;
  replyBy: Date;
}): Offered[] {
  if (standby) return [];
  return audience.map((uid) => ({ uid, at: epochMinutes(sentAt), replyBy: epochMinutes(replyBy) }));
}
