import { paths } from '@muster/domain/paths';
import { defineTrigger } from '../platform/trigger.ts';
import { followPerson } from './roster-drain.ts';

export const rosterOfPerson = defineTrigger(paths.people, followPerson);
export const rosterOfAvailability = defineTrigger(paths.availabilities, followPerson);
export const rosterOfDiary = defineTrigger(paths.diaries, followPerson);
