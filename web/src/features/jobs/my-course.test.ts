import { CONSTANTS } from '@muster/domain/constants';
import { givenMember } from '@muster/domain/jobs/given-job';
import type { CrewMember } from '@muster/domain/jobs/job';
import { describe, expect, it } from 'vitest';
import type { KeptCommand } from '../../firebase/outbox/kept-command.ts';
import { givenMyJob } from './given-my-job.ts';
import { courseOf } from './my-course.ts';

const at = (text: string) => new Date(`2026-11-20T${text}:00Z`);

function kept(name: string, state: KeptCommand['state'] = 'waiting'): KeptCommand {
  const wire = { jobId: 'J-4ZK81Q', at: '2026-11-20T17:40:00.000Z', key: 'key-00000001' };
  return {
    key: 'key-00000001',
    uid: 'jan',
    name,
    wire,
    about: '',
    label: { key: '', args: {} },
    state,
    keptAt: at('09:00'),
  };
}

function course(member: Partial<CrewMember>, entries: readonly KeptCommand[] = [], now = at('17:45')) {
  const job = givenMyJob({ crew: { jan: givenMember(member) } });
  return courseOf({ job, uid: 'jan', kept: entries, constants: CONSTANTS, now });
}

describe('where somebody is on the way', () => {
  it('offers what can be said, and says from when the rest can be', () => {
    expect(course({}, [], at('10:00'))).toMatchObject({
      phase: 'confirmed',
      next: [
        { phase: 'en_route', from: at('06:00'), isPossible: true },
        { phase: 'on_site', from: at('16:00'), isPossible: false },
      ],
    });
    expect(course({ phase: 'en_route', enRouteAt: at('17:00') })).toMatchObject({
      since: at('17:00'),
      next: [{ phase: 'on_site', isPossible: true }],
    });
    expect(course({ phase: 'on_site', onSiteAt: at('18:12'), late: true })).toMatchObject({ late: true, next: [] });
  });

  it('follows the last tap of this phone, with its time, and says that it waits', () => {
    expect(course({}, [kept('markEnRoute'), kept('markOnSite')])).toMatchObject({
      phase: 'on_site',
      since: at('17:40'),
      waiting: { name: 'markOnSite' },
    });
  });

  it('goes back to what the server knows when a tap was refused or is behind', () => {
    expect(course({}, [kept('markOnSite', 'refused')])).toMatchObject({ phase: 'confirmed', waiting: undefined });
    expect(course({ phase: 'on_site' }, [kept('markEnRoute')])).toMatchObject({ phase: 'on_site', waiting: undefined });
  });

  it('has no course without a place', () => {
    expect(course({ phase: 'no_show' })).toBeUndefined();
  });
});
