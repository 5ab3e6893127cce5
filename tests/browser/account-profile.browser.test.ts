import { setTimeout as wait } from 'node:timers/promises';
import { paths } from '@muster/domain/paths';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PHONE, showingPages } from '../support/browser.ts';
import { arriveAtDesk, confirm } from '../support/desk-visitor.ts';
import { freshName, HOUR } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const DEMOTION_KNOWN_MS = 5500;
const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

async function givenNoShow() {
  const ann = await dispatch.someone(freshName('ann'));
  const jobId = await dispatch.publishTo([ann]);
  await dispatch.tap(ann, jobId);
  const start = new Date(Date.now() - 6 * HOUR);
  const end = new Date(start.getTime() + 5 * HOUR);
  const job = dispatch.world.db.doc(paths.job(jobId));
  await job.update({ state: 'completed', start, end, [`crew.${ann.uid}.phase`]: 'no_show' });
  return { ann, jobId };
}

describe('the own account', () => {
  it(
    'has a calendar address, figures, hours, and a copy of what is kept',
    async () => {
      const { ann } = await givenNoShow();
      const phone = await visitors.arrive({ viewport: PHONE });
      const { page } = phone;
      await showingPages([phone], async () => {
        await phone.signIn(`${ann.uid}@muster.test`);
        await phone.open('/mobile/me');
        await page.getByRole('button', { name: 'Make an address' }).click();
        const url = await page.getByLabel('Address of the calendar').innerText();
        expect(url).toMatch(/\/api\/calendar\/[\w-]+\.ics$/);
        await page.getByRole('button', { name: 'Make a new one' }).waitFor();
        expect(await phone.seriousFindings()).toEqual([]);

        await page.getByRole('link', { name: 'My figures and hours' }).click();
        const reliability = page.getByRole('region', { name: 'Reliability' });
        await reliability.getByText('Did not come').waitFor();
        expect(await phone.seriousFindings()).toEqual([]);

        await phone.open('/mobile/me/privacy');
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Download my data' }).click();
        const kept = JSON.parse(await readFile(await (await download).path(), 'utf8'));
        expect(kept.person.email).toBe(`${ann.uid.toLowerCase()}@muster.test`);
        await page.getByRole('button', { name: 'Ask to be erased' }).click();
        await confirm(phone, 'Ask to be erased');
        await page.getByText(/^Asked on/).waitFor();
        expect(await phone.seriousFindings()).toEqual([]);
      });
      expect(phone.complaints).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'is excused by a supervisor on the page of the agent',
    async () => {
      const { ann } = await givenNoShow();
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = boss;
      await showingPages([boss], async () => {
        await boss.open(`/agents/${ann.uid}?tab=figures`);
        await page.getByRole('button', { name: 'Do not count' }).click();
        await page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('The gate was shut');
        await confirm(boss, 'Do not count');
        await page.getByText('Does not count, by the word of the office.').waitFor();
        await page.getByText('80 of 100').waitFor();
        expect(await boss.seriousFindings()).toEqual([]);
      });
    },
    LONG_MS,
  );

  it(
    'lists what waits, and says clearly that a demoted person’s command was refused',
    async () => {
      const ann = await dispatch.someone(freshName('ann'));
      const jobId = await dispatch.publishTo([ann]);
      const phone = await visitors.arrive({ viewport: PHONE });
      const { page } = phone;
      await showingPages([phone], async () => {
        await phone.signIn(`${ann.uid}@muster.test`);
        await phone.open('/mobile/me/waiting');
        await page.getByText('Nothing waits on this device.').waitFor();
        await phone.open(`/mobile/offers/${jobId}`);
        await page.getByRole('button', { name: 'Accept' }).waitFor();
        await phone.context.setOffline(true);
        await page.getByRole('button', { name: 'Accept' }).click();
        await page
          .getByText(/not a place yet/i)
          .first()
          .waitFor();
        await dispatch.world.call(
          'setRole',
          { uid: ann.uid, role: 'requester', key: dispatch.key() },
          dispatch.boss.token,
        );
        // By then every instance has heard of it; before, the older token still counts.
        await wait(DEMOTION_KNOWN_MS);
        await phone.context.setOffline(false);
        await page.getByText('1 thing was refused').first().waitFor({ timeout: 20_000 });
        await page.getByRole('button', { name: 'Show' }).click();
        await page
          .getByRole('dialog')
          .getByText(/Your role does not allow this|This account is switched off/)
          .waitFor();
        expect((await dispatch.job(jobId)).crewUids).toEqual([]);
      });
    },
    LONG_MS,
  );
});
