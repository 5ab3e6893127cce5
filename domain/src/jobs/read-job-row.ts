import { CONSTANTS } from '../constants.ts';
import { districtOf } from '../geo/district.ts';
import { URGENCIES } from '../messages/messages.ts';
import { type Cells, idFinder, listOf, type RowError, textOf } from '../rows.ts';
import { instantAt, isTimeZone } from '../time/local-day.ts';
import { isStartInPast } from './create-job.ts';
import type { JobColumn } from './job-columns.ts';
import type { JobDraft } from './jobs.contracts.ts';
import { placesNeeded } from './places.ts';

const LIMITS = { title: 80, type: 40, address: 200, access: 500, dress: 300, instructions: 2000 } as const;
const SHORTEST = { title: 3, type: 1, address: 3 } as const;
const WALL_TIME = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}):(\d{2})$/;
const POSITION = /^(\d{1,3})\s*(?:x|×)?\s+([^()]{1,60}?)\s*(?:\(([^()]*)\))?$/i;
const MOST_POSITIONS = 20;

interface JobRowFacts {
  readonly skills: ReadonlyMap<string, string>;
  /** Of rows that name none. */
  readonly tz: string;
  readonly now: Date;
}

/** A row of a file as a draft, or each cell of it that is wrong. */
export function readJobRow(
  cells: Cells,
  { skills, tz: usual, now }: JobRowFacts,
): { readonly draft: JobDraft } | { readonly errors: readonly RowError[] } {
  const text = (column: JobColumn) => textOf(cells, column);
  const errors: RowError[] = [];
  const wrong = (field: JobColumn, why: RowError['why']) => void errors.push({ field, why });

  for (const field of ['title', 'type', 'address', 'access', 'dress', 'instructions'] as const) {
    if (field in SHORTEST && text(field).length < shortestOf(field)) wrong(field, 'required');
    if (text(field).length > LIMITS[field]) wrong(field, 'too-long');
  }
  if (text('postcode') === '') wrong('postcode', 'required');
  else if (!districtOf(text('postcode'))) wrong('postcode', 'postcode');
  const urgency = text('urgency') === '' ? 'standard' : URGENCIES.find((one) => one === text('urgency').toLowerCase());
  if (!urgency) wrong('urgency', 'urgency');
  const tz = text('timezone') === '' ? usual : text('timezone');
  const isZone = isTimeZone(tz);
  if (!isZone) wrong('timezone', 'time-zone');
  const start = isZone ? readWallTime(text('start'), tz) : undefined;
  const end = isZone ? readWallTime(text('end'), tz) : undefined;
  if (isZone && !start) wrong('start', 'time');
  if (isZone && !end) wrong('end', 'time');
  if (start && end && end <= start) wrong('end', 'end-before-start');
  if (start && isStartInPast(start, now, CONSTANTS)) wrong('start', 'past');
  const positions = readPositions(text('positions'), idFinder(skills));
  if ('why' in positions) wrong('positions', positions.why);
  if (errors.length > 0 || !start || !end || !urgency || 'why' in positions) return { errors };

  const contact = { name: text('contact'), phone: text('phone') };
  const hasContact = contact.name !== '' || contact.phone !== '';
  return {
    draft: {
      ...{ title: text('title'), type: text('type'), urgency, mode: 'broadcast', policy: urgency, start, end, tz },
      site: { address: text('address'), postcode: text('postcode'), ...(hasContact && { contact }) },
      positions,
      instructions: text('instructions'),
      ...(text('access') !== '' && { access: text('access') }),
      ...(text('dress') !== '' && { dress: text('dress') }),
      ...{ notes: '', named: [], together: false },
    },
  };
}

function shortestOf(field: string): number {
  return field === 'title' || field === 'address' ? SHORTEST[field] : 1;
}

function readWallTime(text: string, tz: string): Date | undefined {
  const [, day, hours, minutes] = WALL_TIME.exec(text) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  if (day === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  try {
    return instantAt(day, minute, tz);
  } catch {
    // A day that the month does not have.
    return undefined;
  }
}

/** `2 Guard (Security); 3 Steward`. */
function readPositions(
  text: string,
  find: (typed: string) => string | undefined,
): JobDraft['positions'] | { readonly why: RowError['why'] } {
  const parts = listOf(text);
  if (parts.length === 0) return { why: 'required' };
  const read = parts.map((part) => {
    const [, need, label, skills = ''] = POSITION.exec(part) ?? [];
    return label === undefined ? undefined : { label, need: Number(need), skills: listOf(skills, /,/).map(find) };
  });
  const positions: JobDraft['positions'] = [];
  for (const position of read) {
    if (!position || position.need < 1) return { why: 'positions' };
    const skills = position.skills.filter((id) => id !== undefined);
    if (skills.length < position.skills.length) return { why: 'skill' };
    positions.push({ ...position, skills });
  }
  if (positions.length > MOST_POSITIONS) return { why: 'positions' };
  return placesNeeded(positions) > CONSTANTS.maxPlaces ? { why: 'too-many-places' } : positions;
}
