import { givenAvailability, givenDiary } from '@muster/domain/availability/given-availability';
import { givenDevice } from '@muster/domain/messages/given-device';
import { givenOrg, givenPerson } from '@muster/domain/people/given-person';
import type { Person } from '@muster/domain/people/person';
import type { Role } from '@muster/domain/people/roles';
import { whoOf } from '@muster/domain/people/who';
import { paths } from '@muster/domain/paths';
import type { World } from './world.ts';

/** So many that the few agents of a test can be asked for all its jobs. */
const MOST_OPEN_OFFERS = 100;

/** Settings, skills and zones of one organisation, without any people. `admins` are listed as administrators. */
export async function givenOrganisation({ db }: World, admins: readonly string[]): Promise<void> {
  const batch = db.batch();
  batch.set(
    db.doc(paths.orgConfig),
    givenOrg({ adminUids: [...admins], constants: { maxOpenOffers: MOST_OPEN_OFFERS } }),
  );
  batch.set(db.doc(paths.appConfig), {
    name: 'Muster Test',
    tz: 'Europe/London',
    languages: ['en', 'de', 'pl', 'ar'],
    registration: false,
    hasAdmin: true,
    constants: {},
  });
  batch.set(db.doc(paths.blocked), {});
  batch.set(db.doc(paths.skill('security')), { name: 'Security', needsCert: true });
  batch.set(db.doc(paths.skill('steward')), { name: 'Steward', needsCert: false });
  const place = { lat: 51.5, lon: -0.2, radiusKm: 10, neighbours: [] };
  batch.set(db.doc(paths.zone('west')), { ...place, name: 'West London', outwards: ['W*'] });
  batch.set(db.doc(paths.zone('east')), { ...place, name: 'East London', outwards: ['E*'] });
  await batch.commit();
}

/** A person with everything that comes with an account, and a phone that can be reached. Answers a real token. */
export async function givenAccount(
  world: World,
  uid: string,
  role: Role,
  changes: Partial<Person> = {},
): Promise<string> {
  const reach = { state: 'ok', at: new Date() } as const;
  const person = givenPerson({ role, email: `${uid.toLowerCase()}@muster.test`, reach, ...changes });
  const { db } = world;
  const batch = db.batch();
  batch.set(db.doc(paths.person(uid)), person);
  batch.set(db.doc(paths.diary(uid)), givenDiary({ who: whoOf(person) }));
  batch.set(db.doc(paths.availability(uid)), givenAvailability({ tz: person.tz }));
  batch.set(db.doc(paths.device(uid, 'phone')), givenDevice({ uid }));
  await batch.commit();
  return world.signUp(uid, { role, v: person.claimsVersion });
}
