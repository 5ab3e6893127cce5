import { beforeAll, describe, expect, it } from 'vitest';
import { texts as arabic } from '../../web/src/i18n/ar/common.ts';
import { texts as german } from '../../web/src/i18n/de/common.ts';
import { DESK, PHONE, showingPages } from '../support/browser.ts';
import { freshName, type Someone } from '../support/dispatch.ts';
import { faultsOf, type Worn } from '../support/looks.ts';
import { arriveSpeaking } from '../support/speaker.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 240_000;

const { visitors, dispatch } = await visitOffice();

const LOADING = { ar: arabic.state.loading, de: german.state.loading };
type Spoken = keyof typeof LOADING;

/** Another test sees them in the dark. */
const BOARDS = ['/', '/jobs', '/jobs/new', '/agents', '/me', '/admin/users', '/admin/delivery', '/admin/sandbox'];
const PLANS = ['/coverage', '/templates', '/series', '/drills', '/jobs/archive', '/search?q=guard'];
const GROUPS = ['/teams', '/zones', '/customers', '/me/notifications', '/help/dispatcher'];
const ADMIN = ['roles', 'import', 'retention', 'schedules', 'settings/organisation', 'settings/quiet'];
const OTHERS = [...PLANS, ...GROUPS, '/admin', ...ADMIN.map((path) => `/admin/${path}`)];

describe('the screens of the desk', () => {
  let people: readonly Someone[];
  let jobId: string;
  beforeAll(async () => {
    people = await Promise.all(['ann', 'bob'].map((name) => dispatch.someone(freshName(name))));
    jobId = await dispatch.publishTo(people);
  });

  it.each([
    { lang: 'ar', viewport: DESK, colorScheme: 'light', screens: BOARDS },
    { lang: 'ar', viewport: PHONE, colorScheme: 'dark', screens: OTHERS },
    { lang: 'de', viewport: PHONE, colorScheme: 'light', screens: [...BOARDS, ...OTHERS] },
  ] satisfies (Worn & { readonly lang: Spoken; readonly screens: readonly string[] })[])(
    'are sound in $lang, $colorScheme, $viewport.width px wide',
    { timeout: LONG_MS },
    async ({ lang, screens, viewport, colorScheme }) => {
      const boss = await arriveSpeaking(visitors, dispatch, lang, { role: 'admin', viewport });
      await showingPages([boss], async () => {
        const own = [`/jobs/${jobId}`, `/jobs/${jobId}/edit`, ...people.map(({ uid }) => `/agents/${uid}`)];
        const looks = [{ viewport, colorScheme }];
        expect(await faultsOf(boss, [...screens, ...own], looks, { loading: LOADING[lang] })).toEqual([]);
      });
      expect(boss.complaints).toEqual([]);
    },
  );
});
