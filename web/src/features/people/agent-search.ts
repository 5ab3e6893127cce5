import * as z from 'zod';
import { hasWords, passes, readSearch } from '../../ui/search-words.ts';
import type { AgentRow } from './agent-row.ts';

export const AGENT_VIEWS = ['all', 'free-now', 'week-not-sent', 'certificates', 'suspended'] as const;
export type AgentView = (typeof AGENT_VIEWS)[number];

export const AGENT_FILTERS = ['zone', 'skill', 'free', 'status', 'team'] as const;
export type AgentFilter = (typeof AGENT_FILTERS)[number];

/** Columns by which the list can be sorted. */
export const AGENT_SORTS = ['name', 'presence', 'zone', 'today'] as const;

/** How the list is filtered and sorted, and whose pane is open; part of the address. */
export const AgentChoice = z.object({
  view: z.enum(AGENT_VIEWS).default('all').catch('all'),
  zone: z.string().default('').catch(''),
  skill: z.string().default('').catch(''),
  q: z.coerce.string().default('').catch(''),
  sort: z.enum(AGENT_SORTS).default('name').catch('name'),
  desc: z.boolean().default(false).catch(false),
  open: z.string().default('').catch(''),
});
export type AgentChoice = z.output<typeof AgentChoice>;

export const ALL_AGENTS = AgentChoice.parse({});

export interface FoundAgents {
  readonly rows: readonly AgentRow[];
  readonly counts: Readonly<Record<AgentView, number>>;
  readonly unknown: readonly string[];
}

export function findAgents(all: readonly AgentRow[], choice: AgentChoice): FoundAgents {
  const search = readSearch(choice.q, AGENT_FILTERS);
  const found = all.filter(
    (row) =>
      (choice.zone === '' || row.person.zoneId === choice.zone) &&
      (choice.skill === '' || row.person.skills.includes(choice.skill)) &&
      AGENT_FILTERS.every((filter) => passesFilter(row, filter, search.filters[filter])) &&
      hasWords(search.words, textsOf(row)),
  );
  const count = (view: AgentView) => found.filter((row) => isInView[view](row)).length;
  return {
    rows: found.filter(isInView[choice.view]),
    counts: {
      all: count('all'),
      'free-now': count('free-now'),
      'week-not-sent': count('week-not-sent'),
      certificates: count('certificates'),
      suspended: count('suspended'),
    },
    unknown: search.unknown,
  };
}

/** Could be asked this minute: on duty, with time today, on no job. */
export function isFreeNow(row: AgentRow): boolean {
  const today = todayOf(row);
  return row.presence === 'on-duty' && (today === 'available' || today === 'part');
}

const isInView: Record<AgentView, (row: AgentRow) => boolean> = {
  all: () => true,
  'free-now': isFreeNow,
  'week-not-sent': ({ person, isWeekSent }) => person.state === 'active' && !isWeekSent,
  certificates: ({ warnings }) => warnings.length > 0,
  suspended: ({ presence }) => presence === 'suspended',
};

function todayOf({ days }: AgentRow): string {
  return days[0]?.state ?? 'not-set';
}

function passesFilter(row: AgentRow, filter: AgentFilter, wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined) return true;
  const values: Record<AgentFilter, readonly string[]> = {
    zone: [row.zone, row.person.zoneId ?? ''],
    skill: [...row.skills, ...row.person.skills],
    free: [isFreeNow(row) ? 'now' : ''],
    status: [row.presence],
    team: row.person.teamIds,
  };
  return values[filter].some((value) => passes(wanted, value));
}

/** Numbers are found in any spelling, so spaces do not count. */
function textsOf({ name, person, zone, skills }: AgentRow): readonly string[] {
  const phone = person.phone?.replaceAll(' ', '') ?? '';
  return [name, `${person.last} ${person.first}`, person.email, phone, zone, person.home?.outward ?? '', ...skills];
}
