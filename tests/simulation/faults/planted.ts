import type { Fault } from './fault.ts';
import { ENGINE_FAULTS } from './planted-engine.ts';
import { MESSAGE_FAULTS } from './planted-messages.ts';
import { PEOPLE_FAULTS } from './planted-people.ts';
import { REACH_FAULTS } from './planted-reach.ts';
import { ROSTER_FAULTS } from './planted-rosters.ts';

/** Mistakes that the simulation must find. */
export const PLANTED: readonly Fault[] = [
  ...ENGINE_FAULTS,
  ...REACH_FAULTS,
  ...ROSTER_FAULTS,
  ...PEOPLE_FAULTS,
  ...MESSAGE_FAULTS,
];
