import { describe, expect, it } from 'vitest';
import { DESK, PHONE, showingPages } from '../support/browser.ts';
import { arriveAtDesk } from '../support/desk-visitor.ts';
import { faultsOf } from '../support/looks.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 120_000;

const { visitors, dispatch } = await visitOffice();

const PLANS = ['/coverage', '/templates', '/templates/new', '/series', '/series/new', '/drills', '/jobs/archive'];
const GROUPS = ['/teams', '/teams/new', '/zones', '/zones/new', '/customers', '/customers/new', '/search?q=guard'];
const ADMIN = ['roles', 'import', 'retention', 'schedules'];
const SETTINGS = ['organisation', 'dispatch', 'quiet', 'security'].map((section) => `settings/${section}`);
const OWN = ['/me/notifications', '/me/privacy', '/me/waiting'];

describe('the screens of planning and administration', () => {
  it.each([
    { viewport: DESK, colorScheme: 'dark' as const },
    { viewport: PHONE, colorScheme: 'light' as const },
  ])(
    'show nothing serious to axe and no sideways scroll: $viewport.width $colorScheme',
    async (look) => {
      const boss = await arriveAtDesk(visitors, dispatch.boss, look);
      await showingPages([boss], async () => {
        const admin = [...ADMIN, ...SETTINGS].map((path) => `/admin/${path}`);
        expect(await faultsOf(boss, [...PLANS, ...GROUPS, '/admin', ...admin, ...OWN])).toEqual([]);
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );
});
