import { beforeAll, describe, expect, it } from 'vitest';
import { DESK, showingPages } from '../support/browser.ts';
import { arriveAtDesk, regionOf } from '../support/desk-visitor.ts';
import { freshName, type Someone } from '../support/dispatch.ts';
import { undeclaredIndexes } from '../support/web-queries.ts';
import { EVERY_LOOK, faultsHere } from '../support/looks.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 120_000;
const TABS = ['Overview', 'Availability', 'Jobs', 'Figures', 'Certificates', 'Reach and offers'];

const { visitors, dispatch } = await visitOffice();
let ann: Someone;
let taken: string;
let refused: string;
beforeAll(async () => {
  ann = await dispatch.someone(freshName('ann'), { first: 'Ann' });
  [taken, refused] = [await dispatch.publishTo([ann]), await dispatch.publishTo([ann])];
  await dispatch.tap(ann, taken);
  await dispatch.call('declineOffer', ann, { jobId: refused, page: '1-0', reason: 'far' });
});

describe('the page of an agent', () => {
  it('says where they live and work, what they were asked and how they answered', async () => {
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await desk.open(`/agents/${ann.uid}`);
      const where = regionOf(desk, 'Where');
      await where.getByText(/Lives in W6 and goes up to \d+ km/).waitFor();
      await where.getByRole('figure').getByText(/W6/).first().waitFor();
      await regionOf(desk, 'Jobs ahead')
        .getByRole('link', { name: new RegExp(taken) })
        .waitFor();

      await page.keyboard.press('4');
      await page.waitForURL(/tab=figures/);
      const row = page.getByRole('row').filter({ hasText: 'Urgent' });
      await row.getByText('1 of 2').waitFor();
      await row.getByText('not enough history').waitFor();

      await page.getByRole('tab', { name: 'Reach and offers' }).click();
      const offers = regionOf(desk, 'Last offers').getByRole('listitem');
      await offers.filter({ hasText: refused }).getByText('No', { exact: true }).waitFor();
      await offers.filter({ hasText: taken }).getByText('Yes', { exact: true }).waitFor();
      await page.getByText('Reachable').first().waitFor();
    });
    expect(desk.complaints).toEqual([]);
  });

  it(
    'shows nothing serious to axe and no sideways scroll, at both sizes, by day and by night',
    { timeout: LONG_MS },
    async () => {
      const desk = await arriveAtDesk(visitors, dispatch.desk);
      const { page } = desk;
      await showingPages([desk], async () => {
        await desk.open(`/agents/${ann.uid}`);
        await page.getByRole('tab', { name: 'Overview' }).waitFor();
        for (const tab of TABS) {
          await page.getByRole('tab', { name: tab }).click();
          await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
          expect({ tab, faults: await faultsHere(desk, EVERY_LOOK) }).toEqual({ tab, faults: [] });
          await page.setViewportSize(DESK);
        }
        expect(await undeclaredIndexes(page)).toEqual([]);
      });
      expect(desk.complaints).toEqual([]);
    },
  );

  it('is not there for somebody who is no agent', async () => {
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    await showingPages([desk], async () => {
      await desk.open(`/agents/${dispatch.desk.uid}`);
      await desk.page.getByText('There is no such agent.').waitFor();
    });
  });
});
