import { cleanUp } from './clean-up.ts';
import { defineSchedule } from './platform/schedule.ts';

/** At night, when nobody is asked. */
export const retention = defineSchedule('every day 03:10', async (instance) =>
  cleanUp(instance, await instance.clock.now()),
);
