import { SandboxItem } from '@muster/domain/messages/messages';
import { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dispatch, openDispatch } from '../../support/dispatch.ts';

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await openDispatch('language');
});
afterAll(() => dispatch.world.close());

const langOf = async (uid: string) => (await dispatch.store.get(Person, paths.person(uid))).data?.lang;

describe('the language of a person', () => {
  it('is chosen by themselves, and pushes of offers and news come in it', async () => {
    const ola = await dispatch.someone('ola');
    expect((await dispatch.call('updateProfile', ola, { lang: 'pl' })).status).toBe(200);
    expect(await langOf(ola.uid)).toBe('pl');

    const jobId = await dispatch.publishTo([ola]);
    await dispatch.tap(ola, jobId);
    await dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'Storm' });
    const pushes = await dispatch.pushesTo(ola);
    expect(pushes.map(({ lang }) => lang)).toEqual(pushes.map(() => 'pl'));
    expect(pushes.map(({ title }) => title).toSorted()).toEqual([
      expect.stringMatching(/^Odwołano: /),
      expect.stringMatching(/^PILNE: /),
    ]);
  });

  it('is given by an administrator to a new account, and its mails are written in it', async () => {
    const email = 'amal.new@muster.test';
    const made = { email, role: 'agent', first: 'Amal', last: 'Haddad', lang: 'ar' };
    expect((await dispatch.call('createPerson', dispatch.boss, made)).status).toBe(200);
    expect((await dispatch.world.call('requestPasswordReset', { email })).status).toBe(200);
    const mails = await dispatch.store.query(SandboxItem, {
      from: paths.sandbox,
      where: [['channel', '==', 'mail']],
      limit: 50,
    });
    expect(mails.flatMap(({ data }) => (data ? [{ lang: data.lang, title: data.title }] : []))).toContainEqual({
      lang: 'ar',
      title: expect.stringMatching(/^كلمة مرور جديدة/),
    });
  });

  it('is one of those that Muster speaks', async () => {
    const ann = await dispatch.someone('ann');
    expect((await dispatch.call('updateProfile', ann, { lang: 'fr' })).status).toBe(400);
    expect(await langOf(ann.uid)).toBe('en');
  });
});
