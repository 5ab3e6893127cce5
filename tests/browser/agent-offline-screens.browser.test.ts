import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/suite/folders.ts';
import { arriveAsAgent, type AgentVisitor } from '../support/agent-visitor.ts';
import { showingPages } from '../support/browser.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 120_000;
/** With an offer waiting it leads on to the offer. */
const HOME = '/mobile';

const { visitors, dispatch } = await visitOffice();

/** Every screen that agents have, as the app declares it. */
function screens(): string[] {
  const routes = readFileSync(join(ROOT, 'web/src/app/routes/agent-routes.tsx'), 'utf8');
  return [...routes.matchAll(/path: '(\/(?:mobile|o\/)[^']*)'/g)].map(([, path = '']) => path);
}

interface Known {
  readonly offered: string;
  readonly confirmed: string;
  readonly notice: string;
}

/** The address of a screen, with what this person has. */
function addressOf(screen: string, { offered, confirmed, notice }: Known): string {
  const jobId = screen.startsWith('/mobile/jobs') ? confirmed : offered;
  return screen.replace('$jobId', jobId).replace('$id', notice);
}

/** What only somebody sees who has the data as well as the page. */
const SEEN: Readonly<Record<string, string | RegExp>> = {
  [HOME]: 'Next 14 days',
  '/mobile/offers': 'See and answer',
  '/mobile/offers/$jobId': 'Accept',
  '/o/$jobId': 'Accept',
  '/mobile/jobs': 'Confirmed',
  '/mobile/jobs/$jobId': 'Ariel Way',
  '/mobile/planner': /not set|available/,
  '/mobile/inbox': 'Retail security',
  '/mobile/inbox/$id': 'Open',
};

async function openOffline({ page }: AgentVisitor, screen: string, address: string): Promise<string> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).filter({ visible: true }).first().waitFor();
  const seen = SEEN[screen];
  if (seen !== undefined) await page.getByRole('main').getByText(seen).filter({ visible: true }).first().waitFor();
  await expect.poll(() => page.getByLabel('Loading…').count(), { message: address }).toBe(0);
  return page.locator('body').innerText();
}

/** The app is open, has shown what is known, and is kept by the worker; then the network goes. */
async function loseNetwork({ page, context }: AgentVisitor): Promise<void> {
  await page.getByRole('region', { name: 'Next', exact: true }).waitFor();
  await page
    .getByText(/[1-9] unread/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
}

async function expectOpens(visitor: AgentVisitor, screen: string, known: Known): Promise<void> {
  const text = await openOffline(visitor, screen, addressOf(screen, known));
  expect({ screen, text }).not.toMatchObject({
    text: expect.stringMatching(/This page needs a network|Could not load/),
  });
  expect({ screen, text }).toMatchObject({ text: expect.stringContaining('No network since') });
}

describe('after one visit to the app', () => {
  it(
    'every screen of an agent opens without a network',
    async () => {
      const jan = await arriveAsAgent(visitors, dispatch);
      await showingPages([jan], async () => {
        const offered = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
        const confirmed = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
        await dispatch.tap(jan.someone, confirmed);
        await loseNetwork(jan);
        const known = { offered, confirmed, notice: `${offered}_1` };
        for (const screen of screens()) if (screen !== HOME) await expectOpens(jan, screen, known);
      });
    },
    LONG_MS,
  );

  it('home opens without a network', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    await showingPages([jan], async () => {
      const confirmed = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
      await dispatch.tap(jan.someone, confirmed);
      await loseNetwork(jan);
      await expectOpens(jan, HOME, { offered: '', confirmed, notice: '' });
      await jan.page.getByRole('region', { name: 'Next', exact: true }).getByText('Retail security').waitFor();
    });
  });
});
