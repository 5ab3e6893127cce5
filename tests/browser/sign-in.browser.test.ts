import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, openBrowser, PHONE, showingPages, type Visitors } from '../support/browser.ts';

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openBrowser();
});
afterAll(() => visitors.close());

describe('signing in', () => {
  it('brings each role home, by keyboard alone', async () => {
    const agent = await visitors.arrive();
    await showingPages([agent], async () => {
      await agent.open('/mobile/offers');
      await agent.page.getByLabel('E-mail').fill('agent20@muster.test');
      await agent.page.keyboard.press('Tab');
      await agent.page.getByLabel('Password', { exact: true }).fill('muster-demo');
      await agent.page.keyboard.press('Enter');
      await agent.page.waitForURL('**/mobile/offers');
    });
    const desk = await visitors.arrive({ viewport: DESK });
    await showingPages([desk], async () => {
      await desk.signIn('dispatcher@muster.test');
      await desk.page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    });
    expect([...agent.complaints, ...desk.complaints]).toEqual([]);
  });

  it('says the same of a wrong password and of an unknown address, and makes one wait after five tries', async () => {
    const visitor = await visitors.arrive();
    const { page } = visitor;
    await showingPages([visitor], async () => {
      await visitor.open('/sign-in');
      const attempt = async (email: string) => {
        await page.getByLabel('E-mail').fill(email);
        await page.getByLabel('Password', { exact: true }).fill('wrong-password');
        const answered = page.waitForResponse(/signInWithPassword/);
        await page.getByRole('button', { name: 'Sign in', exact: true }).click();
        await answered;
        await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
      };
      const same = page.getByRole('alert').getByText('E-mail or password is not right.');
      await attempt('agent21@muster.test');
      await same.waitFor();
      await attempt('nobody@muster.test');
      await same.waitFor();
      for (let tried = 2; tried < 5; tried += 1) await attempt('agent21@muster.test');
      await page.getByText(/Wait \d:\d\d/).waitFor();
    });
  });

  it('shows nothing serious to axe, on a phone and at a desk, light and dark', async () => {
    for (const look of [{ viewport: PHONE }, { viewport: DESK, colorScheme: 'dark' as const }]) {
      const visitor = await visitors.arrive(look);
      await showingPages([visitor], async () => {
        await visitor.open('/sign-in');
        await visitor.page.getByRole('heading', { level: 1 }).waitFor();
        expect(await visitor.seriousFindings()).toEqual([]);
      });
    }
  });

  it('leaves nothing of the person in the browser after signing out', async () => {
    const visitor = await visitors.arrive({ viewport: DESK });
    const { page } = visitor;
    await showingPages([visitor], async () => {
      await visitor.signIn('dispatcher@muster.test');
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
      await page
        .getByRole('button', { name: /account|profile/i })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Sign out' }).click();
      await page.waitForURL('**/sign-in**');
      const kept = await page.evaluate(async () => {
        const databases = await indexedDB.databases();
        return { local: JSON.stringify(localStorage), databases: databases.map(({ name }) => name) };
      });
      expect(kept.local).not.toContain('dispatcher@muster.test');
      expect(kept.databases.filter((name) => name?.startsWith('firestore/'))).toEqual([]);
      await visitor.open('/');
      await page.waitForURL('**/sign-in**');
    });
  });
});
