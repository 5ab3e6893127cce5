import { paths } from '@muster/domain/paths';
import { doNothing } from '../people/do-nothing.ts';
import type { TimerEffect } from '../platform/timers.ts';
import { releaseSuspended } from './release-person.ts';

/** A page that was planned while somebody was being suspended asks them still. Killed in between, it is done again. */
export const releaseTimer: TimerEffect = {
  purpose: 'release',
  async fire({ instance, timer, carryOut }) {
    const uid = timer.subject;
    await releaseSuspended(instance, uid);
    await carryOut(paths.person(uid), doNothing);
  },
};
