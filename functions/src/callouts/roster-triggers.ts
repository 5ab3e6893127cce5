import { paths } from '@muster/domain/paths';
import { defineTrigger } from '../platform/trigger.ts';
import { releaseSuspended } from './release-person.ts';
import { followPerson } from './roster-drain.ts';

/** Whoever was suspended may have been asked since, from a roster that had not heard of it. */
export const rosterOfPerson = defineTrigger(paths.people, async (instance, uid) => {
  await followPerson(instance, uid);
  await releaseSuspended(instance, uid);
});
export const rosterOfAvailability = defineTrigger(paths.availabilities, followPerson);
export const rosterOfDiary = defineTrigger(paths.diaries, followPerson);
