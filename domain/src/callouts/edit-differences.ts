import type { Job, Position } from '../jobs/job.ts';
import { placesNeeded } from '../jobs/places.ts';
import type { JobTerms, OfficeTerms } from '../jobs/settle-draft.ts';
import { isSame } from '../same.ts';

/** What an edit changes, as far as somebody must be told, moved or asked because of it. */
export interface Differences {
  /** Names of all fields that change. */
  readonly fields: readonly string[];
  readonly time: boolean;
  readonly place: boolean;
  /** What the positions ask, not how many they are. */
  readonly demands: boolean;
  readonly raised: boolean;
  /** Something that a person on the job would want to know. */
  readonly told: boolean;
  /** Other people than before may be asked now. */
  readonly asks: boolean;
}

const TOLD = ['title', 'type', 'instructions', 'access', 'dress', 'leadUid', 'leadName', 'site', 'start', 'end', 'tz'];
const ASKS = [
  ...['start', 'end', 'site', 'mode', 'fill', 'policy', 'waveSize', 'positions', 'named', 'together'],
  ...['teamId', 'thenOthers', 'clientId'],
];

export function differencesOf(
  job: Job,
  office: OfficeTerms | undefined,
  next: { readonly terms: JobTerms; readonly office: OfficeTerms },
): Differences {
  const fields = [...changedNames({ ...job }, { ...next.terms }), ...changedNames({ ...office }, { ...next.office })];
  const isChanged = (names: readonly string[]) => names.some((name) => fields.includes(name));
  const demands = !isSame(job.positions.map(demandOf), next.terms.positions.map(demandOf));
  return {
    fields,
    time: isChanged(['start', 'end', 'tz']),
    place: job.site.lat !== next.terms.site.lat || job.site.lon !== next.terms.site.lon,
    demands,
    raised: placesNeeded(next.terms.positions) > placesNeeded(job.positions),
    told: isChanged(TOLD) || demands,
    asks: isChanged(ASKS),
  };
}

function changedNames(before: Readonly<Record<string, unknown>>, next: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(next).filter((name) => !isSame(before[name], next[name]));
}

function demandOf({ id, label, skills, certs }: Position): Omit<Position, 'need'> {
  return { id, label, skills, certs };
}
