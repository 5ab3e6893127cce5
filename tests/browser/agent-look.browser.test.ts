import { describe, expect, it } from 'vitest';
import { arriveAsAgent, type AgentVisitor } from '../support/agent-visitor.ts';
import { DESK, PHONE, showingPages, type Look } from '../support/browser.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

const LOOKS: readonly Look[] = [
  { viewport: PHONE, colorScheme: 'light' },
  { viewport: PHONE, colorScheme: 'dark' },
  { viewport: DESK, colorScheme: 'light' },
];

/** Nothing of the page may reach past the edge of the screen. */
function sidewaysBy({ page }: AgentVisitor): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe.each(LOOKS)('the screens of an agent, $viewport.width px wide and $colorScheme', (look) => {
  it('show nothing serious to axe and never scroll sideways', { timeout: LONG_MS }, async () => {
    const jan = await arriveAsAgent(visitors, dispatch, {}, look);
    const findings: string[] = [];
    await showingPages([jan], async () => {
      const offered = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
      const jobId = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
      await dispatch.tap(jan.someone, jobId);
      const pages = [
        'planner',
        'planner/pattern',
        'planner/away',
        'inbox',
        'jobs',
        `jobs/${jobId}`,
        'offers',
        'me',
        'me/reach',
        'me/install',
      ];
      for (const path of [...pages, `offers/${offered}`]) {
        await jan.open(`/mobile/${path}`);
        await jan.page.getByRole('heading', { level: 1 }).waitFor();
        await expect.poll(() => jan.page.getByLabel('Loading…').count()).toBe(0);
        const found = await jan.seriousFindings();
        const sideways = await sidewaysBy(jan);
        findings.push(
          ...found.map((finding) => `${path}: ${finding}`),
          ...(sideways > 0 ? [`${path}: ${sideways}`] : []),
        );
      }
    });
    expect(findings).toEqual([]);
    expect(jan.complaints).toEqual([]);
  });
});
