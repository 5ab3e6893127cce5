import { expect, it } from 'vitest';
import { arriveAsAgent } from '../support/agent-visitor.ts';
import { DESK, PHONE, showingPages } from '../support/browser.ts';
import { AGENT_PAGES, faultsOf, type Worn } from '../support/looks.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 180_000;

const { visitors, dispatch } = await visitOffice();

const LOOKS: readonly Worn[] = [
  { viewport: PHONE, colorScheme: 'light' },
  { viewport: PHONE, colorScheme: 'dark' },
  { viewport: DESK, colorScheme: 'light' },
];

it('the screens of an agent show nothing serious to axe and never scroll sideways', { timeout: LONG_MS }, async () => {
  const jan = await arriveAsAgent(visitors, dispatch);
  await showingPages([jan], async () => {
    const offered = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
    const jobId = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
    await dispatch.tap(jan.someone, jobId);
    const screens = [...AGENT_PAGES, `jobs/${jobId}`, `offers/${offered}`].map((path) => `/mobile/${path}`);
    expect(await faultsOf(jan, screens, LOOKS)).toEqual([]);
  });
  expect(jan.complaints).toEqual([]);
});
