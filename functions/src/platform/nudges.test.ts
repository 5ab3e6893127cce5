import { removeTimer, scheduleTimer } from '@muster/domain/timer';
import { describe, expect, it } from 'vitest';
import { nudgesFor } from './nudges.ts';

const now = new Date('2026-11-20T12:00:00Z');
const inSec = (sec: number) => new Date(now.getTime() + sec * 1000);

describe('nudgesFor', () => {
  it('asks for timers that the next tick would see too late', () => {
    const soon = scheduleTimer('wave', 'jobs/J-1', inSec(60), now);
    const later = scheduleTimer('reply', 'jobs/J-1', inSec(65), now);
    expect(nudgesFor([soon, later], now)).toEqual([
      { timerPath: 'timers/wave_jobs~J-1', epoch: now.getTime(), dueAt: inSec(60) },
    ]);
  });

  it('asks for nothing when a timer is taken away or other documents are written', () => {
    const writes = [removeTimer('wave', 'jobs/J-1'), { put: 'jobs/J-1', data: { dueAt: now } }];
    expect(nudgesFor(writes, now)).toEqual([]);
  });
});
