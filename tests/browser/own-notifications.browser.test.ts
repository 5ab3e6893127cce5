import { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { describe, expect, it } from 'vitest';
import { arriveAsAgent } from '../support/agent-visitor.ts';
import { showingPages } from '../support/browser.ts';
import type { Someone } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

const prefsOf = async ({ uid }: Someone) => (await dispatch.store.get(Person, paths.person(uid))).data?.prefs;

describe('what reaches an agent, and when not', () => {
  it(
    'is chosen on one page and kept at once',
    async () => {
      const jan = await arriveAsAgent(visitors, dispatch);
      const { page } = jan;
      await showingPages([jan], async () => {
        await jan.open('/mobile/me');
        await page.getByRole('link', { name: 'Notifications and quiet hours' }).click();
        await page.getByRole('heading', { level: 1, name: 'Notifications' }).waitFor();
        expect(await jan.seriousFindings()).toEqual([]);

        await page.getByRole('switch', { name: 'Quiet hours on' }).check();
        await page.getByLabel('From').waitFor();
        await expect.poll(() => prefsOf(jan.someone)).toMatchObject({ quietFrom: 22 * 60, quietTo: 7 * 60 });
        await page.getByLabel('From').fill('21:30');
        await page.getByLabel('From').blur();
        await expect.poll(() => prefsOf(jan.someone)).toMatchObject({ quietFrom: 21 * 60 + 30, quietTo: 7 * 60 });
        await page.getByText('✓ Saved').first().waitFor();

        await page.getByRole('switch', { name: 'Reminders before a job: SMS' }).press('Space');
        await expect.poll(async () => (await prefsOf(jan.someone))?.mute).toEqual({ reminder: ['sms'] });

        await page.getByText('Another device').waitFor();
        const removals = page.getByRole('button', { name: 'Remove' });
        // This browser and the one that came with the account.
        await expect.poll(() => removals.count()).toBe(2);
        await removals.first().click();
        await expect.poll(() => removals.count()).toBe(1);
        await removals.click();
        await page.getByText(/No device gets alerts/).waitFor();
      });
      expect(jan.complaints).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'is proven by a drill of the team, which the office sees come in',
    async () => {
      const jan = await arriveAsAgent(visitors, dispatch);
      await dispatch.world.db.doc(paths.team(`team-${jan.someone.uid}`)).set({
        ...{ name: `Team ${jan.someone.uid}`, members: [jan.someone.uid] },
      });
      const desk = await visitors.arrive();
      await desk.signIn(`${dispatch.desk.uid}@muster.test`);
      await showingPages([desk, jan], async () => {
        await desk.open('/drills');
        await desk.page.getByRole('button', { name: 'Start a drill' }).click();
        await desk.page.getByRole('combobox', { name: 'Team' }).fill(jan.someone.uid);
        await desk.page.getByRole('option').first().click();
        await desk.page.getByRole('button', { name: 'Send the alarm' }).click();
        await desk.page.getByRole('link', { name: new RegExp(jan.someone.uid) }).click();
        await desk.page.getByText(/0 of 1 confirmed in time/).waitFor();
        await jan.open('/mobile/inbox');
        await jan.page.getByText('Drill: are you there?').first().click();
        await jan.page.getByRole('button', { name: 'I am here' }).click();
        await jan.page.getByText('Thank you. You can be reached.').waitFor();
        expect(await jan.seriousFindings()).toEqual([]);
        await desk.page.getByText(/1 of 1 confirmed in time/).waitFor();
        expect(await desk.seriousFindings()).toEqual([]);
      });
      expect([...desk.complaints, ...jan.complaints]).toEqual([]);
    },
    LONG_MS,
  );
});
