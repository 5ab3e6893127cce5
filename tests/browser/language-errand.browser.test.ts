import { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { describe, expect, it } from 'vitest';
import { texts as agentJobs } from '../../web/src/i18n/ar/agent-jobs.ts';
import { texts as agentOffers } from '../../web/src/i18n/ar/agent-offers.ts';
import { texts as shell } from '../../web/src/i18n/ar/shell.ts';
import { texts as desk } from '../../web/src/i18n/de/desk.ts';
import { texts as germanHome } from '../../web/src/i18n/de/agent-home.ts';
import { texts as germanCallout } from '../../web/src/i18n/de/desk-callout.ts';
import { texts as polishCommon } from '../../web/src/i18n/pl/common.ts';
import { texts as polishProfile } from '../../web/src/i18n/pl/profile.ts';
import { arriveAsAgent } from '../support/agent-visitor.ts';
import { DESK, showingPages } from '../support/browser.ts';
import { freshName } from '../support/dispatch.ts';
import { arriveSpeaking, sidewaysBy, tongueOf } from '../support/speaker.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

const LONG_MS = 60_000;
const languageOf = async (uid: string) => (await dispatch.store.get(Person, paths.person(uid))).data?.lang;

describe('an errand in Arabic', () => {
  it(
    'runs from the offer to the place and the inbox, right to left, and its push is Arabic',
    { timeout: LONG_MS },
    async () => {
      const amal = await arriveSpeaking(visitors, dispatch, 'ar');
      const { page, someone } = amal;
      await showingPages([amal], async () => {
        await expect.poll(() => tongueOf(amal)).toEqual({ lang: 'ar', dir: 'rtl' });
        const jobId = await dispatch.publishTo([someone], { title: 'Night desk (north gate)' });
        await page.waitForURL(`**/mobile/offers/${jobId}`);
        await page.getByText(agentOffers.where.exact).waitFor();
        expect(await amal.seriousFindings()).toEqual([]);
        expect(await sidewaysBy(amal)).toBe(0);
        const [push] = await dispatch.pushesTo(someone);
        expect(push).toMatchObject({
          lang: 'ar',
          text: expect.stringContaining('الرد حتى'),
          title: expect.stringContaining('عاجل'),
        });

        await page.getByRole('button', { name: agentOffers.answer.accept, exact: true }).click();
        await page.getByRole('heading', { name: agentJobs.job.confirmed }).waitFor();
        await page.getByText('المكان 1 من 2').waitFor();
        expect(await amal.seriousFindings()).toEqual([]);

        await page
          .getByRole('link', { name: new RegExp(`^${shell.nav.inbox}`) })
          .first()
          .click();
        await page
          .getByRole('button', { name: /عاجل: .*Night desk/ })
          .first()
          .waitFor();
        const fonts = await page.evaluate(() =>
          [...document.fonts].flatMap(({ family, status }) =>
            status === 'loaded' ? [family.replaceAll('"', '')] : [],
          ),
        );
        expect(fonts).toContain('IBM Plex Sans Arabic');
      });
      expect(amal.complaints).toEqual([]);
    },
  );
});

describe('the desk in German', () => {
  it('shows a job with its words, numbers and plurals', { timeout: LONG_MS }, async () => {
    const jobId = await dispatch.publishTo([await dispatch.someone(freshName('bob'))]);
    const boss = await arriveSpeaking(visitors, dispatch, 'de', { role: 'admin', viewport: DESK });
    const { page } = boss;
    await showingPages([boss], async () => {
      await page.getByRole('heading', { level: 1, name: desk.title }).waitFor();
      expect(await tongueOf(boss)).toEqual({ lang: 'de', dir: 'ltr' });
      await boss.open(`/jobs/${jobId}`);
      await page.getByRole('region', { name: germanCallout.places.region }).getByText('2 Plätze frei').waitFor();
      await page.getByText(/ bis .*\d\d:\d\d \(5\sStd\.\)/).waitFor();
      expect(await boss.seriousFindings()).toEqual([]);
    });
    expect(boss.complaints).toEqual([]);
  });
});

describe('the choice of a language', () => {
  it('is made in place, keeps what was typed, and goes to the person', { timeout: LONG_MS }, async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page, someone } = jan;
    await showingPages([jan], async () => {
      await jan.open('/mobile/me');
      await page.getByLabel('First name').fill('Johanna');
      await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
      await page.getByLabel('Language', { exact: true }).selectOption('pl');
      await page.getByText(polishProfile.about).waitFor();
      expect(await page.getByLabel('Imię', { exact: true }).inputValue()).toBe('Johanna');
      expect(await page.evaluate(() => Reflect.get(globalThis, 'sameDocument'))).toBe(true);
      await expect.poll(() => languageOf(someone.uid)).toBe('pl');

      await page.reload();
      await page.getByText(polishProfile.about).waitFor();
    });
    expect(jan.complaints).toEqual([]);
  });

  it('follows one that was made on another device', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    await showingPages([jan], async () => {
      await dispatch.call('updateProfile', jan.someone, { lang: 'de' });
      await jan.page.getByRole('switch', { name: germanHome.duty.switch }).waitFor();
    });
    expect(jan.complaints).toEqual([]);
  });

  it('is there before anybody is signed in, and is brought to whoever signs in', { timeout: LONG_MS }, async () => {
    const uid = freshName('kim');
    await dispatch.someone(uid);
    const kim = await visitors.arrive();
    const { page } = kim;
    await showingPages([kim], async () => {
      await kim.open('/sign-in');
      await page.getByRole('button', { name: 'Language' }).click();
      await page.getByRole('menuitem', { name: 'Deutsch' }).click();
      await page.getByLabel('Passwort', { exact: true }).fill('muster-demo');
      await page.getByLabel('E-Mail').fill(`${uid}@muster.test`);
      await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
      await page.getByRole('switch', { name: germanHome.duty.switch }).waitFor();
      await expect.poll(() => languageOf(uid)).toBe('de');
    });
    expect(kim.complaints).toEqual([]);
  });

  it('holds without a network', { timeout: LONG_MS }, async () => {
    const ola = await arriveSpeaking(visitors, dispatch, 'pl');
    const { page, context } = ola;
    await showingPages([ola], async () => {
      await page.getByRole('switch').first().waitFor();
      await page.evaluate(() => navigator.serviceWorker.ready);
      await context.setOffline(true);
      await page.goto('/mobile/planner');
      await page
        .getByText(new RegExp(polishCommon.offline.since.replace('{{time}}', '').slice(0, 12)))
        .first()
        .waitFor();
      expect(await tongueOf(ola)).toEqual({ lang: 'pl', dir: 'ltr' });
    });
  });
});
