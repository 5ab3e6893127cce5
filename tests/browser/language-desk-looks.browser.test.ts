import { beforeAll, describe, expect, it } from 'vitest';
import { texts as arabic } from '../../web/src/i18n/ar/common.ts';
import { texts as german } from '../../web/src/i18n/de/common.ts';
import { DESK, type Look, PHONE, showingPages } from '../support/browser.ts';
import { freshName, type Someone } from '../support/dispatch.ts';
import { faultsOf } from '../support/looks.ts';
import { arriveSpeaking } from '../support/speaker.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 240_000;

const { visitors, dispatch } = await visitOffice();

const LOADING = { ar: arabic.state.loading, de: german.state.loading };
type Spoken = keyof typeof LOADING;

const OFFICE = ['/', '/jobs', '/jobs/new', '/agents', '/teams', '/zones', '/templates', '/series', '/search?q=guard'];
const PLANS = ['/coverage', '/customers', '/drills', '/jobs/archive', '/me/notifications'];
const ADMIN = [
  'users',
  'roles',
  'import',
  'delivery',
  'sandbox',
  'retention',
  'schedules',
  'settings/organisation',
  'settings/quiet',
];
const REST = ['/admin', ...ADMIN.map((path) => `/admin/${path}`), '/me', '/help/dispatcher'];

describe('the screens of the desk', () => {
  let people: readonly Someone[];
  let jobId: string;
  beforeAll(async () => {
    people = await Promise.all(['ann', 'bob'].map((name) => dispatch.someone(freshName(name))));
    jobId = await dispatch.publishTo(people);
  });

  it.each([
    { lang: 'ar', viewport: DESK, colorScheme: 'light' },
    { lang: 'ar', viewport: PHONE, colorScheme: 'dark' },
    { lang: 'de', viewport: PHONE, colorScheme: 'light' },
  ] satisfies (Look & { readonly lang: Spoken })[])(
    'are sound in $lang, $colorScheme, $viewport.width px wide',
    { timeout: LONG_MS },
    async ({ lang, ...look }) => {
      const boss = await arriveSpeaking(visitors, dispatch, lang, { role: 'admin', ...look });
      await showingPages([boss], async () => {
        const own = [`/jobs/${jobId}`, `/jobs/${jobId}/edit`, ...people.map(({ uid }) => `/agents/${uid}`)];
        expect(await faultsOf(boss, [...OFFICE, ...PLANS, ...REST, ...own], LOADING[lang])).toEqual([]);
      });
      expect(boss.complaints).toEqual([]);
    },
  );
});
