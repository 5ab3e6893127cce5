import { givenCrewOf } from '@muster/domain/jobs/given-job';
import { changeFeed } from '@muster/domain/people/people.contracts';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarRoute } from '../../../functions/src/jobs/calendar-route.ts';
import { answerApi } from '../../../functions/src/platform/api.ts';
import type { Instance } from '../../../functions/src/platform/instance.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { givenAccount, givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

let world: World;
let instance: Instance;
let count = 0;
beforeAll(async () => {
  world = await openWorld('calendar', { instances: 1 });
  instance = openInstance({ projectId: world.projectId });
  await givenOrganisation(world, ['boss']);
});
afterAll(() => world.close());

async function change(token: string, wanted: boolean): Promise<string> {
  const answer = await world.call('changeFeed', { key: `calendar-${(count += 1)}`, wanted }, token);
  return changeFeed.output.parse(answer.result).path ?? '';
}
const read = (path: string) => answerApi([calendarRoute], instance, { method: 'GET', path, body: undefined, bytes: 0 });

describe('the calendar of a person', () => {
  it('holds their jobs, with the same event for the same job and a number that grows', async () => {
    const ann = await givenAccount(world, 'ann', 'agent');
    const night = { start: new Date('2026-10-24T22:00:00Z'), end: new Date('2026-10-25T05:00:00Z') };
    await world.db.doc(paths.job('J-NIGHT1')).set(givenCrewOf(['ann'], { ...night, title: 'Night watch', rev: 4 }));
    await world.db.doc(paths.job('J-OTHER1')).set(givenCrewOf(['bob'], { title: 'Not hers' }));
    const path = await change(ann, true);
    const { status, text } = await read(path);
    expect(status).toBe(200);
    expect(text?.type).toContain('text/calendar');
    expect(text?.text).toContain('UID:J-NIGHT1-ann\r\nSEQUENCE:4\r\n');
    expect(text?.text).toContain('DTSTART:20261024T220000Z\r\nDTEND:20261025T050000Z');
    expect(text?.text).not.toContain('Not hers');
    await world.db.doc(paths.job('J-NIGHT1')).update({ rev: 5, state: 'cancelled' });
    expect((await read(path)).text?.text).toContain('SEQUENCE:5\r\n');
    expect((await read(path)).text?.text).toContain('STATUS:CANCELLED');
  });

  it('is behind a link that ends when it is replaced or ended', async () => {
    const cat = await givenAccount(world, 'cat', 'agent');
    const leaked = await change(cat, true);
    expect((await read(leaked)).status).toBe(200);
    const next = await change(cat, true);
    expect(next).not.toBe(leaked);
    expect([(await read(leaked)).status, (await read(next)).status]).toEqual([404, 200]);
    await change(cat, false);
    expect((await read(next)).status).toBe(404);
    expect((await world.db.collection(paths.feeds).where('uid', '==', 'cat').get()).size).toBe(0);
  });

  it('ends with the account, and answers nothing to guesses', async () => {
    const dan = await givenAccount(world, 'dan', 'agent');
    const path = await change(dan, true);
    await world.db.doc(paths.person('dan')).update({ state: 'suspended' });
    expect((await read(path)).status).toBe(404);
    for (const guess of ['x.ics', `${'a'.repeat(32)}.ics`, '../people', '']) {
      expect((await read(`/api/calendar/${guess}`)).status).toBe(404);
    }
  });
});
