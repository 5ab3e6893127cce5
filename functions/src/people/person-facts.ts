import { districtOf } from '@muster/domain/geo/district';
import type { PersonChange, PersonFacts } from '@muster/domain/people/settle-person';
import { zoneOf } from '@muster/domain/settings/zone-of';
import type { Instance } from '../platform/instance.ts';
import { readSkills, readZones } from '../settings/read-catalogues.ts';

async function homeOf(instance: Instance, postcode: string | undefined): Promise<PersonFacts['home']> {
  const district = postcode === undefined ? undefined : districtOf(postcode);
  if (!district) return undefined;
  const { centre, outward } = district;
  const zoneId = zoneOf(outward, await readZones(instance));
  return { lat: centre.lat, lon: centre.lon, outward, zoneId };
}

/** What a change of a person is judged by. */
export async function personFacts(
  instance: Instance,
  change: PersonChange,
  certState: PersonFacts['certState'],
): Promise<PersonFacts> {
  const [home, skills] = await Promise.all([homeOf(instance, change.homePostcode), readSkills(instance)]);
  return { change, home, knownSkills: new Set(skills.keys()), certState };
}
