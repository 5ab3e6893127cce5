import { describe, expect, it } from 'vitest';
import { arriveAsAgent } from '../support/agent-visitor.ts';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk, confirm, openJob, regionOf } from '../support/desk-visitor.ts';
import { freshName, inHours } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 120_000;

const { visitors, dispatch } = await visitOffice();

describe('a job with people on it', () => {
  it(
    'lets the crew and the office talk, and the office message the whole crew',
    async () => {
      const [desk, jan] = await Promise.all([
        arriveAtDesk(visitors, dispatch.desk),
        arriveAsAgent(visitors, dispatch, { first: freshName('Jan') }),
      ]);
      const jobId = await dispatch.publishTo([jan.someone], { start: inHours(30) });
      await dispatch.tap(jan.someone, jobId);
      await showingPages([desk, jan], async () => {
        await openJob(desk, jobId);
        await jan.open(`/mobile/jobs/${jobId}`);
        await regionOf(jan, 'Chat').getByRole('textbox', { name: 'Message' }).fill('Which entrance?');
        await regionOf(jan, 'Chat').getByRole('button', { name: 'Send message' }).click();
        await regionOf(desk, 'Chat').getByText('Which entrance?').waitFor();
        await regionOf(desk, 'Chat').getByRole('textbox', { name: 'Message' }).fill('The one at the back');
        await regionOf(desk, 'Chat').getByRole('button', { name: 'Send message' }).click();
        await regionOf(jan, 'Chat').getByText('The one at the back').waitFor();
        await regionOf(jan, 'Chat').getByText('Office', { exact: true }).first().waitFor();
        const field = regionOf(jan, 'Chat').getByRole('textbox', { name: 'Message' });
        for (const word of ['One more', 'And another', 'And another one', 'The last']) {
          await field.fill(word);
          await field.press('Tab');
          await jan.page.keyboard.press('Enter');
          await regionOf(desk, 'Chat').getByText(word, { exact: true }).waitFor();
        }
        const log = regionOf(desk, 'Chat').getByRole('log');
        const fromEnd = () => log.evaluate((el) => el.scrollHeight - el.clientHeight - el.scrollTop);
        expect(await log.evaluate((el) => el.scrollHeight > el.clientHeight)).toBe(true);
        await expect.poll(fromEnd).toBeLessThan(2);
        expect(await jan.seriousFindings()).toEqual([]);
        expect(await desk.seriousFindings()).toEqual([]);

        await desk.page.getByRole('button', { name: 'Message the crew' }).click();
        await desk.page.getByRole('dialog').getByRole('textbox', { name: 'Message' }).fill('Bring a torch');
        await confirm(desk, 'Send');
        await desk.page.getByText('Sent to 1 person.').first().waitFor();
        await jan.open('/mobile/inbox');
        await jan.page.getByText('Bring a torch').first().waitFor();
      });
      expect([...desk.complaints, ...jan.complaints]).toEqual([]);
    },
    LONG_MS,
  );
});
