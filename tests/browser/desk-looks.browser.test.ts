import { beforeAll, expect, it } from 'vitest';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk } from '../support/desk-visitor.ts';
import { freshName } from '../support/dispatch.ts';
import { undeclaredIndexes } from '../support/web-queries.ts';
import { EVERY_LOOK, faultsHere } from '../support/looks.ts';
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

it(
  'the screens of the desk are sound to axe and fit both sizes, by day and by night',
  { timeout: LONG_MS },
  async () => {
    const boss = await arriveAtDesk(visitors, dispatch.boss);
    const { page } = boss;
    await showingPages([boss], async () => {
      for (const { path, seen } of screens()) {
        await boss.open(path);
        await page.getByText(seen).filter({ visible: true }).first().waitFor();
        expect(await faultsHere(boss, EVERY_LOOK)).toEqual([]);
        expect({ path, indexes: await undeclaredIndexes(page) }).toEqual({ path, indexes: [] });
      }
    });
    expect(boss.complaints).toEqual([]);
  },
);
