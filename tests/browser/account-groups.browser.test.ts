import { describe, expect, it } from 'vitest';
import { PHONE, showingPages } from '../support/browser.ts';
import { arriveAtDesk, confirm } from '../support/desk-visitor.ts';
import { freshName } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

describe('zones and teams', () => {
  it(
    'are typed or ticked, say what overlaps and which zone a postcode is in',
    async () => {
      const name = freshName('Isles');
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = boss;
      await showingPages([boss], async () => {
        await boss.open('/zones');
        await page.getByLabel('Which zone is this postcode in?').fill('W12 7GF');
        await page
          .getByText(/W12 7GF is in West London/)
          .first()
          .waitFor();
        expect(await boss.seriousFindings()).toEqual([]);
        await page.getByRole('link', { name: 'New zone' }).click();
        await page.getByRole('textbox', { name: 'Name' }).fill(name);
        await page.getByRole('textbox', { name: 'Postcodes' }).fill('W12 GU1');
        await page.getByText('The zone West London also contains W12').first().waitFor();
        await page.getByRole('textbox', { name: 'Postcodes' }).fill('GU1');
        await page.getByLabel('Show around').fill('GU1');
        const list = page.getByRole('listbox', { name: 'Outcodes' });
        await list.getByRole('option', { name: /^GU2 / }).waitFor({ state: 'attached' });
        await list.selectOption(['GU1', 'GU2']);
        expect(await page.getByRole('textbox', { name: 'Postcodes' }).inputValue()).toBe('GU1 GU2');
        await page.getByLabel('Which zone is this postcode in?').fill('GU2');
        await page.getByText(`GU2 is in ${name}.`).first().waitFor();
        expect(await boss.seriousFindings()).toEqual([]);
        await page.getByRole('button', { name: 'Make the zone' }).click();
        await page.getByRole('rowheader', { name }).click();
        await page.getByRole('button', { name: 'Delete the zone' }).click();
        await confirm(boss, 'Delete the zone');
        await page.waitForURL('**/zones');
        await page.getByRole('rowheader', { name }).waitFor({ state: 'detached' });
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'a team is made of people, who find it on their own record',
    async () => {
      const name = freshName('Crew');
      const ann = await dispatch.someone(freshName('ann'));
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = boss;
      await showingPages([boss], async () => {
        await boss.open('/teams/new');
        await page.getByRole('textbox', { name: 'Name' }).fill(name);
        await page.getByRole('combobox', { name: 'Members' }).fill(ann.uid);
        await page.getByRole('option', { name: new RegExp(ann.uid) }).click();
        await page.keyboard.press('Escape');
        await page.getByLabel('Lead').selectOption(ann.uid);
        await page.getByRole('button', { name: 'Make the team' }).click();
        await page.getByRole('rowheader', { name }).waitFor();
        expect(await boss.seriousFindings()).toEqual([]);
        const teamsOf = async () => (await dispatch.world.db.doc(`people/${ann.uid}`).get()).get('teamIds');
        await dispatch.world.run('tick');
        await expect.poll(teamsOf, { timeout: 8000 }).toHaveLength(1);
      });
    },
    LONG_MS,
  );

  it(
    'a scope is set for a supervisor, on the page of roles',
    async () => {
      const sue = await dispatch.someone(freshName('sue'), { role: 'supervisor' });
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = boss;
      await showingPages([boss], async () => {
        await boss.open('/admin');
        await page.getByText(/^\d+ % of sign-ins succeeded/).waitFor();
        await page.getByRole('link', { name: /Roles and scope/ }).click();
        await page.getByRole('button', { name: `Change the scope: ${sue.uid} Khan` }).click();
        await page.getByRole('dialog').getByRole('combobox', { name: 'Zones' }).fill('East London');
        await page.getByRole('option', { name: 'East London', exact: true }).click();
        await page.getByRole('dialog').getByRole('heading').click();
        await confirm(boss, 'Save the scope');
        await page
          .getByRole('row', { name: new RegExp(sue.uid) })
          .getByText('East London')
          .waitFor();
        expect(await boss.seriousFindings()).toEqual([]);
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );

  it('reads on a phone', async () => {
    const boss = await visitors.arrive({ viewport: PHONE, colorScheme: 'dark' });
    await boss.signIn(`${dispatch.boss.uid}@muster.test`);
    for (const path of ['/zones', '/teams', '/admin', '/admin/roles', '/admin/settings/organisation']) {
      await boss.open(path);
      await boss.page.getByRole('heading', { level: 1 }).waitFor();
      expect(await boss.seriousFindings()).toEqual([]);
    }
  });
});
