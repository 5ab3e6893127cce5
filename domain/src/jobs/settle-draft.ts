import { isRefused, type Refused } from '../decision.ts';
import type { District } from '../geo/district.ts';
import type { Scope } from '../people/person.ts';
import { isZoneInScope } from '../people/scope.ts';
import type { Skill, Zone } from '../settings/settings.ts';
import { zoneOf } from '../settings/zone-of.ts';
import type { Job, Office, Position, Site } from './job.ts';
import type { JobDraft } from './jobs.contracts.ts';
import { placesNeeded } from './places.ts';

/** What must be known to judge a draft. */
export interface DraftFacts {
  readonly draft: JobDraft;
  /** Of the draft's postcode and pin. */
  readonly district: District | undefined;
  readonly skills: ReadonlyMap<string, Skill>;
  /** Names of those of the draft's lead and named people who exist. */
  readonly people: ReadonlyMap<string, string>;
  readonly zones: ReadonlyMap<string, Zone>;
  readonly maxPlaces: number;
  /** Where whoever states it decides; left out: everywhere. */
  readonly scope?: Scope | undefined;
}

export type DraftRefusal =
  'bad-window' | 'bad-need' | 'unknown-skill' | 'place-unknown' | 'out-of-scope' | 'unknown-person';

/** All that the form states of a job, in the form the job keeps. */
export type JobTerms = Pick<
  Job,
  | 'title'
  | 'type'
  | 'urgency'
  | 'mode'
  | 'fill'
  | 'welfareMin'
  | 'policy'
  | 'waveSize'
  | 'waitSec'
  | 'instructions'
  | 'access'
  | 'dress'
  | 'leadUid'
  | 'leadName'
  | 'site'
  | 'centre'
  | 'area'
  | 'outward'
  | 'zoneId'
  | 'start'
  | 'end'
  | 'tz'
  | 'positions'
>;
export type OfficeTerms = Pick<Office, 'notes' | 'named' | 'together' | 'teamId' | 'thenOthers' | 'clientId'>;

/** Start in the past is not judged here: editing an old job may leave its start alone. */
export function settleDraft(
  facts: DraftFacts,
  usedPositionIds: readonly string[],
): { terms: JobTerms; office: OfficeTerms } | Refused<DraftRefusal> {
  const { draft, district } = facts;
  if (draft.end <= draft.start) return { refused: 'bad-window' };

  const need = placesNeeded(draft.positions);
  if (need < 1 || need > facts.maxPlaces) return { refused: 'bad-need', args: { need, max: facts.maxPlaces } };

  const positions = settlePositions(draft.positions, facts.skills, usedPositionIds);
  if (isRefused(positions)) return positions;
  if (!district) return { refused: 'place-unknown' };
  const place = placeTerms(facts, district);
  if (!isZoneInScope(facts.scope, place.zoneId)) return { refused: 'out-of-scope' };

  const asked = draft.leadUid === undefined ? draft.named : [...draft.named, draft.leadUid];
  if (asked.some((uid) => !facts.people.has(uid))) return { refused: 'unknown-person' };

  const { notes, together, teamId, thenOthers, clientId } = draft;
  const office = { notes, named: [...new Set(draft.named)], together, teamId, thenOthers, clientId };
  return { terms: { ...plainTerms(facts), ...place, positions }, office };
}

function plainTerms({ draft, people }: DraftFacts) {
  const { leadUid } = draft;
  const leadName = draft.leadName ?? (leadUid === undefined ? undefined : people.get(leadUid));
  return { ...statedAlike(draft), leadName };
}

type StatedAlike = Omit<JobTerms, 'site' | 'centre' | 'area' | 'outward' | 'zoneId' | 'positions'>;

/** What a draft and a job say in the same words. */
export function statedAlike(one: StatedAlike): StatedAlike {
  const { title, type, urgency, mode, fill, welfareMin, policy, waveSize, waitSec } = one;
  const { instructions, access, dress, leadUid, leadName, start, end, tz } = one;
  const how = { urgency, mode, fill, welfareMin, policy, waveSize, waitSec };
  return { title, type, ...how, instructions, access, dress, leadUid, leadName, start, end, tz };
}

function placeTerms({ draft, zones }: DraftFacts, district: District) {
  const { lat, lon } = draft.site.pin ?? district.centre;
  const { address, contact } = draft.site;
  const site: Site = { address, postcode: district.postcode, lat, lon, contact };
  const { outward, area } = district;
  return { site, centre: { ...district.centre }, area, outward, zoneId: zoneOf(outward, zones) };
}

function settlePositions(
  drafted: JobDraft['positions'],
  skills: ReadonlyMap<string, Skill>,
  usedIds: readonly string[],
): Position[] | Refused<'unknown-skill'> {
  const unknown = drafted.flatMap((position) => position.skills).find((skill) => !skills.has(skill));
  if (unknown !== undefined) return { refused: 'unknown-skill', args: { skill: unknown } };

  const ids = numbered(drafted, usedIds);
  return drafted.map(({ label, need, skills: wanted }, i) => {
    const unique = [...new Set(wanted)];
    return {
      id: ids[i] ?? '',
      label,
      need,
      skills: unique,
      certs: unique.filter((skill) => skills.get(skill)?.needsCert === true),
    };
  });
}

/** New positions get the next number that was never used on this job. */
function numbered(drafted: JobDraft['positions'], usedIds: readonly string[]): string[] {
  const known = [...usedIds, ...drafted.flatMap(({ id }) => (id === undefined ? [] : [id]))];
  let last = Math.max(0, ...known.map((id) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0)));
  return drafted.map(({ id }) => {
    if (id !== undefined) return id;
    last += 1;
    return `p${last}`;
  });
}
