import { describe, expect, it } from 'vitest';
import { showingPages, type Visitor } from '../support/browser.ts';
import { arriveAtDesk, confirm, openJob, regionOf } from '../support/desk-visitor.ts';
import { freshName, inHours, type Someone } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

async function guards(...names: string[]): Promise<Someone[]> {
  return Promise.all(names.map((first) => dispatch.someone(freshName(first.toLowerCase()), { first })));
}

async function choosePerson({ page }: Visitor, { uid }: Someone): Promise<void> {
  const dialog = page.getByRole('dialog');
  const first = String((await dispatch.world.db.doc(`people/${uid}`).get()).get('first'));
  await dialog.getByRole('combobox', { name: 'Person' }).fill(first);
  await page
    .getByRole('option', { name: new RegExp(first) })
    .first()
    .click();
}

describe('a callout under way', () => {
  it('has people marked on the way and on site by the desk, from their row', async () => {
    const name = freshName('Mia');
    const [mia] = await guards(name);
    if (!mia) throw new Error('nobody came');
    const jobId = await dispatch.publishTo([mia], { start: inHours(1) });
    await dispatch.tap(mia, jobId);
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await openJob(desk, jobId);
      await page.getByRole('row').filter({ hasText: name }).click();
      await page.getByRole('button', { name: 'Is on the way' }).click();
      await regionOf(desk, 'Places')
        .getByRole('img', { name: /1 on the way/ })
        .waitFor();
      await page.getByRole('button', { name: 'Is on site' }).click();
      await page.getByText(/On site since \d\d:\d\d/).waitFor();
      await page.getByText('In progress').first().waitFor();
      expect((await dispatch.job(jobId)).crew[mia.uid]?.phase).toBe('on_site');
      await page.keyboard.press('Escape');
      const log = page.getByRole('log', { name: 'Timeline' });
      await log.getByText(new RegExp(`${name} .*has a place`)).waitFor();
    });
    expect(desk.complaints).toEqual([]);
  });

  it(
    'asks one person by name, and takes a yes and a no that were told by phone',
    async () => {
      const names = ['Noa', 'Pip', 'Rob'].map(freshName);
      const [noa, pip, rob] = await guards(...names);
      if (!noa || !pip || !rob) throw new Error('nobody came');
      const jobId = await dispatch.publishTo([noa], { start: inHours(50) });
      const desk = await arriveAtDesk(visitors, dispatch.desk);
      const { page } = desk;
      await showingPages([desk], async () => {
        await openJob(desk, jobId);
        await page.keyboard.press('o');
        await page.getByRole('dialog').getByRole('button', { name: 'Offer to a person' }).click();
        await page.getByRole('dialog').getByText('Choose one person.').waitFor();
        await choosePerson(desk, pip);
        await page.getByRole('dialog').getByLabel('Why this person').fill('Knows the house');
        expect(await desk.seriousFindings()).toEqual([]);
        await confirm(desk, 'Offer to a person');
        await page
          .getByRole('row')
          .filter({ hasText: names[1] ?? '' })
          .getByText('No answer yet')
          .waitFor();

        await page.keyboard.press('y');
        await choosePerson(desk, rob);
        await page.getByRole('radio', { name: 'Yes, takes a place' }).check();
        await page.getByLabel('Who took the call, and what was said').fill('Told Dana, comes by train');
        expect(await desk.seriousFindings()).toEqual([]);
        await confirm(desk, 'Record a phone answer');
        await page
          .getByRole('row')
          .filter({ hasText: names[2] ?? '' })
          .getByText('Confirmed')
          .waitFor();
        expect((await dispatch.job(jobId)).crew[rob.uid]?.source).toBe('staff');

        await page.keyboard.press('y');
        await choosePerson(desk, pip);
        await page.getByRole('radio', { name: 'No', exact: true }).check();
        await page.getByLabel('Who took the call, and what was said').fill('Told Dana');
        await confirm(desk, 'Record a phone answer');
        await page
          .getByRole('row')
          .filter({ hasText: names[1] ?? '' })
          .getByText('Declined')
          .waitFor();
      });
      expect(desk.complaints).toEqual([]);
    },
    LONG_MS,
  );
});
