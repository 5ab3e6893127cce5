import { describe, expect, it } from 'vitest';
import { showingPages, type Visitor } from '../support/browser.ts';
import { arriveAtDesk, confirm, fillJobForm, jobIdOf, openJob, regionOf, wallClock } from '../support/desk-visitor.ts';
import { freshName, inHours } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

/** Two people at two desks, on a machine that does other things too. */
const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

async function openForm(): Promise<Visitor> {
  const desk = await arriveAtDesk(visitors, dispatch.desk);
  await desk.page.keyboard.press('n');
  await desk.page.getByRole('heading', { level: 1, name: 'New job' }).waitFor();
  await desk.page.getByLabel('Title').waitFor();
  return desk;
}

describe('the job form', () => {
  it('names every wrong field, leads to it, and takes nothing away', async () => {
    const desk = await openForm();
    const { page } = desk;
    await showingPages([desk], async () => {
      await fillJobForm(desk, 'ab', inHours(-3));
      const { day } = wallClock(inHours(-3));
      await page.getByLabel('End, date').fill(day);
      await page.getByLabel('End, time').fill('00:01');
      await page.getByLabel('Arrive, time').fill('00:05');
      await page.getByRole('textbox', { name: 'People' }).fill('201');
      await page.getByLabel('Wave size').fill('1.5');
      await page.keyboard.press('Control+Enter');

      const summary = page.getByRole('alert');
      await summary.getByRole('link', { name: 'Enter a title of 3 to 80 letters.' }).waitFor();
      await summary.getByRole('link', { name: 'Enter a whole number from 1 to 200.' }).waitFor();
      await summary.getByRole('link', { name: 'Enter a whole number from 1 to 100.' }).waitFor();
      await summary.getByRole('link', { name: 'The end must come after the start.' }).click();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('End, Date');
      expect(await page.getByRole('textbox', { name: 'People' }).inputValue()).toBe('201');
      expect(await page.getByLabel('Title').inputValue()).toBe('ab');
    });
    expect(desk.complaints).toEqual([]);
  });

  it('refuses a postcode it does not know, until the place is set by hand', async () => {
    const desk = await openForm();
    const { page } = desk;
    await showingPages([desk], async () => {
      await fillJobForm(desk, freshName('Stratford'), inHours(50));
      await page.getByLabel('Postcode').fill('E20 1EJ');
      await page.keyboard.press('Tab');
      await page.getByText('We do not know this postcode. Check it, or set the pin.').first().waitFor();

      await page.getByRole('button', { name: 'Set the place by hand' }).click();
      await page.getByLabel('Latitude').fill('51.543');
      await page.getByLabel('Longitude').fill('-0.005');
      await page.getByRole('button', { name: 'Save draft' }).click();
      await page.waitForURL(/\/jobs\/J-/);
      const { site, outward, state } = await dispatch.job(jobIdOf(desk));
      expect({ ...site, outward, state }).toMatchObject({ lat: 51.543, lon: -0.005, outward: 'E20', state: 'draft' });
    });
    expect(desk.complaints).toEqual([]);
  });

  it('asks for a name when it is to ask named people', async () => {
    const desk = await openForm();
    const { page } = desk;
    await showingPages([desk], async () => {
      await fillJobForm(desk, freshName('Named'), inHours(50));
      await page.getByRole('radio', { name: 'Named people' }).check();
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByRole('alert').getByRole('link', { name: 'Choose at least one person.' }).waitFor();
      expect(await page.getByRole('dialog').count()).toBe(0);
    });
  });

  it('gives back what was typed after a reload', async () => {
    const desk = await openForm();
    const { page } = desk;
    const title = freshName('Kept');
    await showingPages([desk], async () => {
      await page.getByLabel('Title').fill(title);
      await page.getByText(/Kept on this device \d\d:\d\d/).waitFor();
      await page.reload();
      await page.getByText(/Your text of .* is back/).waitFor();
      expect(await page.getByLabel('Title').inputValue()).toBe(title);
      await page.getByRole('button', { name: 'Start anew' }).click();
      expect(await page.getByLabel('Title').inputValue()).toBe('');
    });
    expect(desk.complaints).toEqual([]);
  });

  it('tells before sending who will be asked, and asks exactly them', async () => {
    const desk = await openForm();
    const { page } = desk;
    await showingPages([desk], async () => {
      await fillJobForm(desk, freshName('Preview'), inHours(50));
      await page.getByRole('radio', { name: 'Everyone at once' }).check();
      const preview = regionOf(desk, 'Who will be asked');
      await preview.getByText(/can take this/).waitFor();
      await preview.getByText(/^Not asked \(\d+\)$/).waitFor();
      const told = Number(/\d+/.exec(await preview.getByText(/can take this/).innerText())?.[0]);

      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByRole('dialog', { name: `Send this job and ask up to ${told} people?` }).waitFor();
      await confirm(desk, 'Send the job');
      await page.waitForURL(/\/jobs\/J-/);
      await regionOf(desk, 'People')
        .getByRole('tab', { name: `All ${told}` })
        .waitFor();
    });
    expect(desk.complaints).toEqual([]);
  });
});

describe('editing', () => {
  it(
    'meets what somebody else saved meanwhile, and loses neither',
    async () => {
      const jobId = await dispatch.create({ title: 'Gate duty' });
      const [one, other] = await Promise.all([
        arriveAtDesk(visitors, dispatch.desk),
        arriveAtDesk(visitors, dispatch.boss),
      ]);
      await showingPages([one, other], async () => {
        await one.open(`/jobs/${jobId}/edit`);
        await one.page.getByLabel('Dress and kit').fill('Black trousers');
        await other.open(`/jobs/${jobId}/edit`);
        await other.page.getByLabel('Title').fill('Gate duty, north');
        await other.page.getByRole('button', { name: 'Save changes' }).click();
        await confirm(other, 'Save changes');

        await one.page.getByText('Someone changed this job in the meantime. Your text is kept.').first().waitFor();
        await one.page.getByRole('button', { name: 'Go on with both' }).click();
        expect(await one.page.getByLabel('Title').inputValue()).toBe('Gate duty, north');
        await one.page.getByRole('button', { name: 'Save changes' }).click();
        await confirm(one, 'Save changes');
        await expect
          .poll(() => dispatch.job(jobId))
          .toMatchObject({ title: 'Gate duty, north', dress: 'Black trousers' });
      });
      expect([...one.complaints, ...other.complaints]).toEqual([]);
    },
    LONG_MS,
  );

  it('makes the desk choose who leaves when there are fewer places than people', async () => {
    const [ann, bob] = [await dispatch.someone(freshName('ann')), await dispatch.someone(freshName('bob'))];
    const jobId = await dispatch.publishTo([ann, bob]);
    await dispatch.tap(ann, jobId);
    await dispatch.tap(bob, jobId);
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await openJob(desk, jobId);
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByRole('textbox', { name: 'People' }).fill('1');
      await page.getByRole('button', { name: 'Save changes' }).click();
      const dialog = page.getByRole('dialog', { name: 'Save the changes and tell 2 people?' });
      await dialog.getByRole('button', { name: 'Save changes' }).click();
      await dialog.getByText('Guard: choose 1 person who is released.').last().waitFor();
      expect((await dispatch.job(jobId)).crewUids).toHaveLength(2);

      await dialog.getByRole('checkbox', { name: bob.uid }).check();
      await confirm(desk, 'Save changes');
      await regionOf(desk, 'Places').getByText('all places taken').waitFor();
      expect((await dispatch.job(jobId)).crewUids).toEqual([ann.uid]);
      expect((await dispatch.response(jobId, bob))?.answer).toBe('released');
    });
    expect(desk.complaints).toEqual([]);
  });
});
