import { EFFECTS } from './effects.ts';
import { NUDGED_SEC } from './platform/nudges.ts';
import { defineSchedule } from './platform/schedule.ts';
import { tick as fireDue } from './platform/tick.ts';

/** Fires timers. Deployed it looks ahead to the next run; locally it is called each second. */
export const tick = defineSchedule('every 1 minutes', (instance) =>
  fireDue(instance, EFFECTS, instance.sandbox ? 0 : NUDGED_SEC),
);
