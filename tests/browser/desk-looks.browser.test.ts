import { beforeAll, describe, expect, it } from 'vitest';
import { DESK, PHONE, showingPages } from '../support/browser.ts';
import { arriveAtDesk } from '../support/desk-visitor.ts';
import { freshName } from '../support/dispatch.ts';
import { undeclaredIndexes } from '../support/web-queries.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 180_000;

const { visitors, dispatch } = await visitOffice();
let jobId: string;
let agentUid: string;
beforeAll(async () => {
  const people = await Promise.all(['ann', 'bob'].map((name) => dispatch.someone(freshName(name))));
  jobId = await dispatch.publishTo(people);
  const [first] = people;
  if (!first) throw new Error('nobody came');
  agentUid = first.uid;
  await dispatch.tap(first, jobId);
});

/** Each screen of the desk, and what is there once it is drawn. */
const screens = () => [
  { path: '/', seen: 'Jobs of today' },
  { path: '/jobs', seen: /\d+ jobs/ },
  { path: '/jobs/new', seen: 'Job type' },
  { path: `/jobs/${jobId}`, seen: 'Timeline' },
  { path: `/jobs/${jobId}/edit`, seen: 'Job type' },
  { path: '/agents', seen: /\d+ agents/ },
  { path: `/agents?open=${agentUid}`, seen: 'Skills and certificates' },
  { path: '/admin/users', seen: /\d+ users/ },
  { path: `/admin/users/${agentUid}`, seen: 'Home postcode' },
  { path: '/admin/delivery', seen: 'By message' },
  { path: `/admin/delivery?open=${jobId}`, seen: 'Open the job' },
  { path: '/me', seen: 'Name and phone' },
  { path: '/me/reach', seen: 'Alerts are allowed' },
  { path: '/me/install', seen: 'This device' },
  { path: '/admin/sandbox', seen: /\d+ messages/ },
];

describe('the screens of the desk', () => {
  it.each([
    { viewport: DESK, colorScheme: 'light' as const },
    { viewport: DESK, colorScheme: 'dark' as const },
    { viewport: PHONE, colorScheme: 'light' as const },
    { viewport: PHONE, colorScheme: 'dark' as const },
  ])(
    'show nothing serious to axe and no sideways scroll: $viewport.width $colorScheme',
    async (look) => {
      const boss = await arriveAtDesk(visitors, dispatch.boss, look);
      const { page } = boss;
      await showingPages([boss], async () => {
        for (const { path, seen } of screens()) {
          await boss.open(path);
          await page.getByText(seen).filter({ visible: true }).first().waitFor();
          expect({ path, findings: await boss.seriousFindings() }).toEqual({ path, findings: [] });
          expect({ path, indexes: await undeclaredIndexes(page) }).toEqual({ path, indexes: [] });
          const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect({ path, tooWide: Math.max(0, tooWide) }).toEqual({ path, tooWide: 0 });
        }
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );
});
