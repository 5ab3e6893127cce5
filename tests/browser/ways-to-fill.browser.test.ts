import { describe, expect, it } from 'vitest';
import { arriveAsAgent } from '../support/agent-visitor.ts';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk, openJob } from '../support/desk-visitor.ts';
import { freshName, inHours, MINUTE } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;
const one = { positions: [{ id: 'p1', label: 'Guard', need: 1, skills: ['security'] }] };

const { visitors, dispatch } = await visitOffice();

describe('a job for which people apply', () => {
  it(
    'gives the place to whom the desk chooses',
    async () => {
      const jan = await arriveAsAgent(visitors, dispatch);
      const jobId = await dispatch.publishTo([jan.someone], { ...one, fill: 'approve', start: inHours(60) });
      const desk = await arriveAtDesk(visitors, dispatch.desk);
      const { page: phone } = jan;
      await showingPages([jan, desk], async () => {
        await jan.open(`/mobile/offers/${jobId}`);
        await phone.getByText('The office chooses among all who apply.').waitFor();
        await phone.getByRole('button', { name: 'Apply' }).click();
        await phone.getByText('It is not a place yet').first().waitFor();
        expect(await jan.seriousFindings()).toEqual([]);

        await openJob(desk, jobId);
        await desk.page.getByRole('row').filter({ hasText: 'Jan' }).getByText('Applied').waitFor();
        await desk.page.getByRole('row').filter({ hasText: 'Jan' }).click();
        await desk.page.getByRole('button', { name: 'Give the place' }).click();
        await desk.page.getByRole('row').filter({ hasText: 'Jan' }).getByText('Confirmed').waitFor();
        await phone.getByText('Confirmed').first().waitFor();
        expect((await dispatch.job(jobId)).state).toBe('filled');
      });
      expect([...jan.complaints, ...desk.complaints]).toEqual([]);
    },
    LONG_MS,
  );
});

describe('the work queue', () => {
  it(
    'shows work of the own zone, and gives it to who takes the next',
    async () => {
      const jobId = await dispatch.publish({ ...one, mode: 'queue', urgency: 'urgent', start: inHours(61) });
      const { zoneId } = await dispatch.job(jobId);
      const { uid } = await dispatch.someone(freshName('tam'), { first: 'Tam' });
      await dispatch.world.auth.setCustomUserClaims(uid, { role: 'agent', v: 1, z: zoneId });
      const tam = await visitors.arrive();
      const { page } = tam;
      await showingPages([tam], async () => {
        await tam.signIn(`${uid}@muster.test`);
        await page.getByRole('switch', { name: 'On duty today' }).waitFor();
        await tam.open('/mobile/offers');
        const part = page.getByRole('region', { name: 'Work you can take' });
        await part.getByText('Guard: 1 place').first().waitFor();
        expect(await page.locator('body').innerText()).not.toContain('Ariel Way');
        expect(await tam.seriousFindings()).toEqual([]);
        await part.getByRole('button', { name: 'Take the next' }).click();
        await page.getByRole('heading', { level: 1, name: 'Retail security' }).waitFor();
        await page.getByText('Ariel Way').first().waitFor();
        expect((await dispatch.job(jobId)).crewUids).toEqual([uid]);
      });
      expect(tam.complaints).toEqual([]);
    },
    LONG_MS,
  );
});

describe('somebody who did not come', () => {
  it(
    'is recorded from their row, with what was tried',
    async () => {
      const name = freshName('Uma');
      const uma = await dispatch.someone(name.toLowerCase(), { first: name });
      const start = new Date(Date.now() - 4 * MINUTE);
      const jobId = await dispatch.publishTo([uma], { ...one, start });
      await dispatch.tap(uma, jobId);
      await dispatch.world.db.doc(`jobs/${jobId}`).update({ start: new Date(Date.now() - 40 * MINUTE) });
      const desk = await arriveAtDesk(visitors, dispatch.desk);
      const { page } = desk;
      await showingPages([desk], async () => {
        await openJob(desk, jobId);
        await page.getByRole('row').filter({ hasText: name }).click();
        await page.getByRole('button', { name: 'Did not come' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('button', { name: 'Did not come' }).click();
        await dialog.getByText('Say why, in a few words.').waitFor();
        await dialog.getByLabel('What was tried to reach them').fill('Called twice');
        expect(await desk.seriousFindings()).toEqual([]);
        await dialog.getByRole('button', { name: 'Did not come' }).click();
        await page.getByRole('row').filter({ hasText: name }).getByText('Did not come').waitFor();
        expect((await dispatch.job(jobId)).crew[uma.uid]?.phase).toBe('no_show');
      });
      expect(desk.complaints).toEqual([]);
    },
    LONG_MS,
  );
});

describe('settings', () => {
  it(
    'of one section are checked, saved, and listed with what they were',
    async () => {
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = boss;
      await showingPages([boss], async () => {
        await page.getByRole('link', { name: 'Settings' }).first().click();
        await page.getByRole('tab', { name: 'Withdrawal' }).click();
        const undo = page.getByRole('textbox', { name: /A yes can be undone within/ });
        await undo.fill('9000');
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText('Enter a whole number from 0 to 600.').waitFor();
        expect(await boss.seriousFindings()).toEqual([]);
        await undo.fill('119');
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText('A yes can be undone within: 120 → 119 seconds').first().waitFor();
        await undo.fill('120');
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText('A yes can be undone within: 119 → 120 seconds').first().waitFor();
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );
});
