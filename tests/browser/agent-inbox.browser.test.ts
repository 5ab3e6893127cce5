import { describe, expect, it } from 'vitest';
import { arriveAsAgent } from '../support/agent-visitor.ts';
import { DESK, showingPages } from '../support/browser.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

describe('the inbox', () => {
  it('counts what is unread, reads one and all, undoes it, and deletes', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page } = jan;
    const tab = page.getByRole('link', { name: /^Inbox/ }).first();
    await showingPages([jan], async () => {
      await tab.click();
      await page.getByText('Nothing here.', { exact: false }).waitFor();
      await dispatch.publishTo([jan.someone], { urgency: 'standard', title: 'Night desk' });
      const jobId = await dispatch.publishTo([jan.someone], { urgency: 'standard', title: 'Day desk' });
      await dispatch.tap(jan.someone, jobId);
      await dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'Client closed' });
      await page.getByRole('button', { name: /^unread: Cancelled: Day desk/ }).waitFor();
      await expect.poll(() => tab.innerText()).toMatch(/3/);
      expect(await jan.seriousFindings()).toEqual([]);

      await page.getByRole('button', { name: 'More for Cancelled: Day desk' }).click();
      await page.getByRole('menuitem', { name: 'Mark as read' }).click();
      await expect.poll(() => tab.innerText()).toMatch(/2/);

      await page.getByRole('button', { name: 'Mark all as read' }).click();
      await expect.poll(() => page.getByText('unread:').count()).toBe(0);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => page.getByText('unread:').count()).toBe(2);

      await page.getByRole('button', { name: 'Select', exact: true }).click();
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: 'Delete 1' }).click();
      await expect.poll(() => page.getByRole('button', { name: /desk/ }).count()).toBe(4);
      await page.reload();
      await page
        .getByRole('button', { name: /Night desk/ })
        .first()
        .waitFor();
      expect(await page.getByRole('button', { name: /^More for/ }).count()).toBe(2);
    });
    expect(jan.complaints).toEqual([]);
  });

  it('leads to what a message is about, and shows it whole', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page } = jan;
    await showingPages([jan], async () => {
      const jobId = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
      await page
        .getByRole('link', { name: /^Inbox/ })
        .first()
        .click();
      await page.getByRole('button', { name: /More for Retail security/ }).click();
      await page.getByRole('menuitem', { name: 'Details' }).click();
      await page.getByText(/answer by \d\d:\d\d/).waitFor();
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.waitForURL(`**/mobile/offers/${jobId}`);
    });
    expect(jan.complaints).toEqual([]);
  });

  it('is the same for staff', async () => {
    const desk = await visitors.arrive({ viewport: DESK });
    await showingPages([desk], async () => {
      await desk.signIn(`${dispatch.desk.uid}@muster.test`);
      await desk.open('/inbox');
      await desk.page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
      await desk.page.getByText('Nothing here.', { exact: false }).waitFor();
      expect(await desk.seriousFindings()).toEqual([]);
    });
    expect(desk.complaints).toEqual([]);
  });
});
