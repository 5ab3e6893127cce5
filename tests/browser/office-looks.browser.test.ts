import { describe, expect, it } from 'vitest';
import { DESK, PHONE, showingPages } from '../support/browser.ts';
import { arriveAtDesk } from '../support/desk-visitor.ts';
import { faultsOf } from '../support/looks.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 120_000;

const { visitors, dispatch } = await visitOffice();

/** What the looks of the desk and of the languages do not pass by. */
const PLANS = ['/coverage', '/drills', '/search?q=guard', '/templates/new', '/series/new'];
const GROUPS = ['/teams/new', '/zones/new', '/customers/new'];
const SETTINGS = ['dispatch', 'quiet', 'security'].map((section) => `/admin/settings/${section}`);
const OWN = ['/me/privacy', '/me/waiting'];

describe('the screens of planning and administration', () => {
  it.each([
    { viewport: DESK, colorScheme: 'dark' as const },
    { viewport: PHONE, colorScheme: 'light' as const },
  ])(
    'show nothing serious to axe and no sideways scroll: $viewport.width $colorScheme',
    async (look) => {
      const boss = await arriveAtDesk(visitors, dispatch.boss, look);
      await showingPages([boss], async () => {
        expect(await faultsOf(boss, [...PLANS, ...GROUPS, ...SETTINGS, ...OWN])).toEqual([]);
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );
});
