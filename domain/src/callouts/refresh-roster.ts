import { epochMinutes } from '../availability/clash.ts';
import type { Zone } from '../settings/settings.ts';
import { factsOf, freshText, rosterOf, withOffers, type Offered, type Truth } from './roster-rows.ts';
import { withTimeZones } from './roster-zones.ts';
import { rowOf, rowsOf, type Roster } from './roster.ts';

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
  const rows = offered.length > 0 && roster ? rowsOf(roster.agents) : undefined;
  for (const [uid, offers] of Map.groupBy(offered, (each) => each.uid)) {
    const row = rowOf(changed.get(uid)) ?? rows?.get(uid);
    // What was read as a row needs no second look.
    if (row) changed.set(uid, JSON.stringify(withOffers(row, offers)));
    if (row?.st === 'suspended') suspended.push(uid);
  }
  const news = [...changed].filter(([uid, text]) => roster?.agents[uid] !== text);
  if (news.length === 0) return { roster, elsewhere, suspended };
  const { agents, tzs, createdAt, rev } = roster ?? { agents: {}, createdAt: now, rev: 0 };
  const next = { zone, agents: { ...agents, ...Object.fromEntries(news) }, createdAt, rev: rev + 1 };
  const texts = tzs ? news.map(([, text]) => text) : Object.values(next.agents);
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
