import { expect, it } from 'vitest';
import { DESK, PHONE, showingPages } from '../support/browser.ts';
import { arriveAtDesk } from '../support/desk-visitor.ts';
import { faultsOf, type Worn } from '../support/looks.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 120_000;

const { visitors, dispatch } = await visitOffice();

/** What the looks of the desk and of the languages do not pass by. */
const PLANS = ['/coverage', '/drills', '/search?q=guard', '/templates/new', '/series/new'];
const GROUPS = ['/teams/new', '/zones/new', '/customers/new'];
const SETTINGS = ['dispatch', 'quiet', 'security'].map((section) => `/admin/settings/${section}`);
const OWN = ['/me/privacy', '/me/waiting'];

const LOOKS: readonly Worn[] = [
  { viewport: DESK, colorScheme: 'dark' },
  { viewport: PHONE, colorScheme: 'light' },
];

it('the screens of planning and administration are sound to axe and fit the screen', { timeout: LONG_MS }, async () => {
  const boss = await arriveAtDesk(visitors, dispatch.boss);
  await showingPages([boss], async () => {
    expect(await faultsOf(boss, [...PLANS, ...GROUPS, ...SETTINGS, ...OWN], LOOKS)).toEqual([]);
  });
  expect(boss.complaints).toEqual([]);
});
