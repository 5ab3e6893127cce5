import type { Neighbour } from './neighbour.ts';
import { rowOf, type Roster, type RosterRecord, type RosterRow } from './roster.ts';
import { neighbourFrom, recordIn } from './unpack-row.ts';

/** One person on a roster, as read. */
export class RosterLine {
  readonly uid: string;
  readonly row: RosterRow;
  #neighbour: Neighbour | undefined;

  constructor(uid: string, row: RosterRow, neighbour?: Neighbour) {
    this.uid = uid;
    this.row = row;
    this.#neighbour = neighbour;
  }

  get neighbour(): Neighbour {
    this.#neighbour ??= neighbourFrom(this.uid, this.row);
    return this.#neighbour;
  }

  /** The same person with another record: what else was read stays read. */
  withRecord(record: RosterRecord): RosterLine {
    const row = { ...this.row, ...record };
    const neighbour = this.#neighbour && { ...this.#neighbour, ...recordIn(row) };
    return new RosterLine(this.uid, row, neighbour);
  }
}

export type RosterLines = ReadonlyMap<string, RosterLine>;

const known = new WeakMap<Roster['agents'], RosterLines>();

/**
 * All lines of a roster. Whoever chooses from it and then notes offers on it reads them once; of a roster as it was
 * `before`, those whose text is still the same.
 */
export function linesOf(agents: Roster['agents'], before?: Roster['agents']): RosterLines {
  const read = known.get(agents);
  if (read) return read;
  const earlier = before && known.get(before);
  const lines = new Map<string, RosterLine>();
  for (const [uid, text] of Object.entries(agents)) {
    const line = before?.[uid] === text ? earlier?.get(uid) : undefined;
    const row = line ? undefined : rowOf(text);
    if (line) lines.set(uid, line);
    else if (row) lines.set(uid, new RosterLine(uid, row));
  }
  known.set(agents, lines);
  return lines;
}

/** Of a roster put together from lines: nobody needs to read it. */
export function keepLines(agents: Roster['agents'], lines: RosterLines): void {
  known.set(agents, lines);
}
