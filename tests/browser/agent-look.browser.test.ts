import { describe, expect, it } from 'vitest';
import { arriveAsAgent } from '../support/agent-visitor.ts';
import { DESK, PHONE, showingPages, type Look } from '../support/browser.ts';
import { AGENT_PAGES, faultsOf } from '../support/looks.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

const LOOKS: readonly Look[] = [
  { viewport: PHONE, colorScheme: 'light' },
  { viewport: PHONE, colorScheme: 'dark' },
  { viewport: DESK, colorScheme: 'light' },
];

describe.each(LOOKS)('the screens of an agent, $viewport.width px wide and $colorScheme', (look) => {
  it('show nothing serious to axe and never scroll sideways', { timeout: LONG_MS }, async () => {
    const jan = await arriveAsAgent(visitors, dispatch, {}, look);
    await showingPages([jan], async () => {
      const offered = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
      const jobId = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
      await dispatch.tap(jan.someone, jobId);
      const screens = [...AGENT_PAGES, `jobs/${jobId}`, `offers/${offered}`].map((path) => `/mobile/${path}`);
      expect(await faultsOf(jan, screens)).toEqual([]);
    });
    expect(jan.complaints).toEqual([]);
  });
});
