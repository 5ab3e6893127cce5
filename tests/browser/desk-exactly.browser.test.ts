import { describe, expect, it } from 'vitest';
import { arriveAsAgent, type AgentVisitor } from '../support/agent-visitor.ts';
import { showingPages, type Visitor } from '../support/browser.ts';
import { arriveAtDesk, openJob, regionOf } from '../support/desk-visitor.ts';
import { visitOffice } from '../support/office.ts';

const AGENTS = 6;
const PLACES = 3;
const LONG_MS = 120_000;

const { visitors, dispatch } = await visitOffice();

/** Keeps every phrase the strip of the places ever says. */
async function listenToStrip({ page }: Visitor): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said = new Set<string>();
    const note = () => {
      for (const strip of document.querySelectorAll('[role="img"][aria-label*="places"]')) {
        said.add(strip.getAttribute('aria-label') ?? '');
      }
      document.documentElement.dataset['said'] = JSON.stringify([...said]);
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, attributes: true });
    note();
  });
  return () => page.evaluate(() => JSON.parse(document.documentElement.dataset['said'] ?? '[]'));
}

/** What the page of somebody who answered says. */
async function outcomeOf({ page }: AgentVisitor): Promise<string> {
  const heading = page.getByRole('heading', { name: /(Confirmed|On standby|All taken)$/ });
  await heading.waitFor({ timeout: 20_000 });
  return (await heading.innerText()).replace(/^\W*/, '').replace(/^[^A-Z]*/, '');
}

describe('three places and six people who accept together', () => {
  it(
    'are three confirmed, one on standby and two too late, and never four',
    async () => {
      const agents: AgentVisitor[] = [];
      for (let i = 0; i < AGENTS; i += 1) agents.push(await arriveAsAgent(visitors, dispatch));
      const desk = await arriveAtDesk(visitors, dispatch.desk);
      await showingPages([desk, ...agents], async () => {
        const positions = [{ label: 'Guard', need: PLACES, skills: ['security'] }];
        const jobId = await dispatch.publishTo(
          agents.map(({ someone }) => someone),
          { positions },
        );
        await openJob(desk, jobId);
        const said = await listenToStrip(desk);
        const accepts = agents.map(({ page }) => page.getByRole('button', { name: 'Accept', exact: true }));
        await Promise.all(accepts.map((accept) => accept.waitFor({ timeout: 20_000 })));

        await Promise.all(accepts.map((accept) => accept.click()));
        const outcomes = (await Promise.all(agents.map(outcomeOf))).toSorted();
        expect(outcomes).toEqual(['All taken', 'All taken', 'Confirmed', 'Confirmed', 'Confirmed', 'On standby']);

        await regionOf(desk, 'Places').getByText('all places taken').waitFor();
        const phrases = await said();
        expect(phrases.at(-1)).toContain('3 confirmed');
        expect(phrases.filter((phrase) => /[4-6] (places|confirmed)/.test(phrase))).toEqual([]);
        expect(Object.keys((await dispatch.job(jobId)).crew)).toHaveLength(PLACES);
      });
      expect([...desk.complaints, ...agents.flatMap(({ complaints }) => complaints)]).toEqual([]);
    },
    LONG_MS,
  );
});
