import type { Write } from '../decision.ts';
import { paths } from '../paths.ts';
import type { Zone } from '../settings/settings.ts';
import { factsOf, freshText, rosterOf, textFrom, zoneFor, type Truth } from './roster-rows.ts';
import { weeklyTimers, withTimeZones } from './roster-zones.ts';
import { rosterId, ROWS_PER_ROSTER, type Roster } from './roster.ts';

interface PlaceFacts {
  readonly truths: readonly Truth[];
  readonly zones: ReadonlyMap<string, Zone>;
  /** All of the zones concerned, and those the agents leave. */
  readonly rosters: ReadonlyMap<string, Roster>;
}

/**
 * Everybody on the roster of their own zone, and on no other of those known. Who has a roster stays there;
 * others take the first that has room. Row and diary change together, so that nobody is listed twice.
 */
export function decidePlaces({ truths, zones, rosters }: PlaceFacts, now: Date): Write[] {
  const placing = new Placing(rosters, now);
  const diaries = truths.toSorted((a, b) => (a.uid < b.uid ? -1 : 1)).flatMap((truth) => placing.place(truth, zones));
  return [...placing.writes(), ...diaries];
}

class Placing {
  readonly #before: ReadonlyMap<string, Roster>;
  readonly #rosters: Map<string, Roster>;
  readonly #now: Date;

  constructor(rosters: ReadonlyMap<string, Roster>, now: Date) {
    this.#before = rosters;
    this.#rosters = new Map(rosters);
    this.#now = now;
  }

  place(truth: Truth, zones: ReadonlyMap<string, Zone>): Write[] {
    const { uid, diary } = truth;
    const facts = factsOf(truth);
    const known = facts && rosterOf(facts, zones);
    const texts = [...this.#rosters].flatMap(([id, { agents }]) => (agents[uid] === undefined ? [] : [id]));
    const text = this.#rosters.get(known ?? texts[0] ?? '')?.agents[uid];
    const id = facts && (known ?? this.#withRoom(zoneFor(facts.person, zones)));
    for (const other of texts) if (other !== id) this.#take(other, uid);
    if (facts && id !== undefined) {
      const fresh = freshText(text, facts, this.#now);
      // Who was taken off a roster before has nothing but the diary that says which.
      const from = [...texts, diary?.who.rosterId].find((other) => other !== undefined && other !== id);
      this.#put(id, zoneFor(facts.person, zones), uid, from === undefined ? fresh : textFrom(fresh, from));
    }
    if (!diary || diary.who.rosterId === id) return [];
    const { rosterId: _, ...who } = diary.who;
    const listed = id === undefined ? who : { ...who, rosterId: id };
    return [{ replace: paths.diary(uid), data: { ...diary, who: listed } }];
  }

  writes(): Write[] {
    return [...this.#rosters].flatMap(([id, roster]): Write[] => {
      if (roster === this.#before.get(id)) return [];
      const path = paths.roster(id);
      const before = this.#before.get(id);
      const write: Write = before ? { replace: path, data: roster } : { create: path, data: roster };
      return [write, ...weeklyTimers(id, before, roster, this.#now)];
    });
  }

  #withRoom(zone: string): string {
    for (let k = 0; ; k += 1) {
      const id = rosterId(zone, k);
      const roster = this.#rosters.get(id);
      if (!roster || Object.keys(roster.agents).length < ROWS_PER_ROSTER) return id;
    }
  }

  #take(id: string, uid: string): void {
    const roster = this.#rosters.get(id);
    if (!roster) return;
    const { [uid]: _, ...agents } = roster.agents;
    this.#rosters.set(id, { ...roster, agents, rev: roster.rev + 1 });
  }

  #put(id: string, zone: string, uid: string, text: string): void {
    const roster = this.#rosters.get(id);
    if (roster?.agents[uid] === text) return;
    const { agents, tzs, createdAt, rev } = roster ?? { agents: {}, createdAt: this.#now, rev: 0 };
    const next = { zone, agents: { ...agents, [uid]: text }, createdAt, rev: rev + 1, ...(tzs && { tzs }) };
    this.#rosters.set(id, withTimeZones(next, tzs ? [text] : Object.values(next.agents)));
  }
}
