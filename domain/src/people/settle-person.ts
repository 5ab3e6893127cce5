import type { Refused } from '../decision.ts';
import type { Home, Person } from './person.ts';
import type { Mutes } from './prefs.ts';
import { readPhone } from './phone.ts';
import { isTimeZone } from '../time/local-day.ts';

/** What can be said of a person; what is left out stays as it is. */
export interface PersonChange {
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  readonly phone?: string | undefined;
  readonly skills?: readonly string[] | undefined;
  readonly certs?:
    Readonly<Record<string, { readonly until: string; readonly number?: string | undefined }>> | undefined;
  readonly homePostcode?: string | undefined;
  readonly maxKm?: number | undefined;
  readonly lang?: string | undefined;
  readonly tz?: string | undefined;
  readonly standby?: boolean | undefined;
  readonly autoConfirm?: boolean | undefined;
  readonly quietFrom?: number | undefined;
  readonly quietTo?: number | undefined;
  readonly mute?: Mutes | undefined;
  readonly passwordChanged?: boolean | undefined;
}

export interface PersonFacts {
  readonly change: PersonChange;
  /** Of `homePostcode`; undefined when it is unknown. */
  readonly home: (Home & { readonly zoneId?: string | undefined }) | undefined;
  readonly knownSkills: ReadonlySet<string>;
  /** An administrator has seen the certificates; one's own word is a claim until then. */
  readonly certState: 'valid' | 'claimed';
}

export type PersonRefusal = 'bad-phone' | 'unknown-time-zone' | 'unknown-skill' | 'place-unknown';
export type Settled = Partial<Omit<Person, 'prefs'>> & { readonly prefs?: Partial<Person['prefs']> };

/** The change in the form a person keeps, or the first thing wrong with it. */
export function settlePerson(facts: PersonFacts, known?: Person): { settled: Settled } | Refused<PersonRefusal> {
  const { change, home, knownSkills } = facts;
  const phone = change.phone === undefined ? undefined : readPhone(change.phone);
  if (change.phone !== undefined && phone === undefined) return { refused: 'bad-phone' };
  if (change.tz !== undefined && !isTimeZone(change.tz)) return { refused: 'unknown-time-zone' };
  if (change.homePostcode !== undefined && !home) return { refused: 'place-unknown' };

  const skills = [...(change.skills ?? []), ...Object.keys(change.certs ?? {})];
  const unknown = skills.find((id) => !knownSkills.has(id));
  if (unknown !== undefined) return { refused: 'unknown-skill', args: { skill: unknown } };

  return {
    settled: {
      ...plainFields(change),
      ...(phone !== undefined && { phone }),
      ...(home && placeFields(home)),
      ...(change.certs && { certs: certsOf(facts, known) }),
      prefs: {
        ...(change.standby !== undefined && { standby: change.standby }),
        ...(change.autoConfirm !== undefined && { autoConfirm: change.autoConfirm }),
        ...(change.quietFrom !== undefined && { quietFrom: change.quietFrom }),
        ...(change.quietTo !== undefined && { quietTo: change.quietTo }),
        ...(change.mute && { mute: change.mute }),
      },
    },
  };
}

function plainFields({ first, last, skills, maxKm, lang, tz, passwordChanged }: PersonChange): Partial<Person> {
  return {
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    ...(skills && { skills: [...new Set(skills)] }),
    ...(maxKm !== undefined && { maxKm }),
    ...(lang !== undefined && { lang }),
    ...(tz !== undefined && { tz }),
    ...(passwordChanged && { mustChange: false }),
  };
}

function placeFields({ lat, lon, outward, zoneId }: NonNullable<PersonFacts['home']>): Partial<Person> {
  return { home: { lat, lon, outward }, ...(zoneId !== undefined && { zoneId }) };
}

/** A certificate that was checked stays checked while it is repeated unchanged. */
function certsOf({ change, certState }: PersonFacts, known: Person | undefined): Person['certs'] {
  return Object.fromEntries(
    Object.entries(change.certs ?? {}).map(([id, { until, number }]) => {
      const before = known?.certs[id];
      const state = before?.until === until && before.number === number ? stronger(before.state, certState) : certState;
      return [id, { until, state, ...(number !== undefined && { number }) }];
    }),
  );
}

function stronger(before: Person['certs'][string]['state'], said: PersonFacts['certState']) {
  return said === 'valid' ? said : before;
}
