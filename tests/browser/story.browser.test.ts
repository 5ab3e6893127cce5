import { paths } from '@muster/domain/paths';
import { describe, expect, it } from 'vitest';
import { DESK, showingPages, type Visitor } from '../support/browser.ts';
import { freshName, inHours, type Someone } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

/** Guards who live next to Westfield London: the nearest, so that the first wave asks them. */
async function guard(name: string, lat = 51.5066): Promise<Someone & { visitor: Visitor }> {
  const home = { lat, lon: -0.2344, outward: 'W12' };
  const someone = await dispatch.someone(freshName(name), { home, skills: ['security', 'steward'] });
  const visitor = await visitors.arrive();
  await visitor.signIn(`${someone.uid}@muster.test`);
  return { ...someone, visitor };
}

function wallClock(instant: Date): { day: string; time: string } {
  const [day = '', time = ''] = instant.toLocaleString('sv-SE', { timeZone: 'Europe/London' }).split(' ');
  return { day, time: time.slice(0, 5) };
}

/** Fills the form as a coordinator does, and sends the job. Answers its code. */
async function sendJob({ page }: Visitor, title: string): Promise<string> {
  await page.getByRole('link', { name: 'New job' }).first().click();
  await page.getByLabel('Title').fill(title);
  await page.getByRole('combobox', { name: 'Job type' }).fill('Security');
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: 'URGENT' }).check();
  await page.getByLabel('Address').fill("Westfield London, Ariel Way, Shepherd's Bush");
  await page.getByLabel('Postcode').fill('w127gf');
  const start = wallClock(inHours(50));
  const end = wallClock(inHours(55));
  await page.getByLabel('Arrive, date').fill(start.day);
  await page.getByLabel('Arrive, time').fill(start.time);
  await page.getByLabel('End, date').fill(end.day);
  await page.getByLabel('End, time').fill(end.time);
  const position = page.getByRole('group', { name: 'Position 1' });
  await position.getByRole('textbox', { name: 'People' }).fill('2');
  await position.getByRole('combobox', { name: 'Needs' }).click();
  // Both, so that the people of other errands are left alone.
  await page
    .getByRole('option', { name: /^Security/ })
    .first()
    .click();
  await page
    .getByRole('option', { name: /stewarding/ })
    .first()
    .click();
  await page.keyboard.press('Escape');
  await position.getByRole('textbox', { name: 'Position' }).fill('Guard');
  await page.getByLabel('Wave size').fill('3');
  await page.getByLabel('Instructions').fill('Ask for Dana at gate 3.');
  await page
    .getByRole('region', { name: 'Who will be asked' })
    .getByText(/can take this/)
    .waitFor();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send the job' }).click();
  await page.waitForURL(/\/jobs\/J-[0-9A-Z]+/);
  return /J-[0-9A-Z]+/.exec(page.url())?.[0] ?? '';
}

/** An urgent offer fills the screen by itself. */
async function seeOffer({ page }: Visitor, title: string): Promise<void> {
  await page.getByText(title).filter({ visible: true }).first().waitFor();
  await page.getByRole('button', { name: 'Accept', exact: true }).waitFor();
}

describe('the main job', () => {
  it('fills exactly, keeps a standby, promotes it and asks on, while everyone sees it live', async () => {
    const desk = await visitors.arrive({ viewport: DESK });
    const [ann, bob, cy] = [await guard('ann'), await guard('bob'), await guard('cy')];
    const dee = await guard('dee', 51.53);
    const everyone = [desk, ...[ann, bob, cy, dee].map(({ visitor }) => visitor)];
    const title = freshName('Retail security');
    await showingPages(everyone, async () => {
      await desk.signIn(`${dispatch.desk.uid}@muster.test`);
      const jobId = await sendJob(desk, title);
      const places = desk.page.getByRole('region', { name: 'Places' });

      await Promise.all([ann, bob, cy].map(({ visitor }) => seeOffer(visitor, title)));
      await ann.visitor.page.getByRole('button', { name: 'Accept', exact: true }).click();
      await ann.visitor.page.getByRole('heading', { name: 'Confirmed' }).waitFor();
      await places.getByText('1 place free').waitFor();

      await bob.visitor.page.getByRole('button', { name: 'Accept', exact: true }).click();
      await bob.visitor.page.getByRole('heading', { name: 'Confirmed' }).waitFor();
      await places.getByText('all places taken').waitFor();

      await cy.visitor.page.getByRole('button', { name: /Stand by|Accept/ }).click();
      await cy.visitor.page.getByRole('heading', { name: 'On standby' }).waitFor();
      await places.getByText(cy.uid).waitFor();

      await withdraw(ann.visitor, jobId);
      await cy.visitor.page.getByRole('heading', { name: 'Confirmed' }).waitFor();
      await places.getByText('all places taken').waitFor();

      await withdraw(bob.visitor, jobId);
      await places.getByText('1 place free').waitFor();
      await seeOffer(dee.visitor, title);
      const [first, second] = await dispatch.audiences(jobId);
      expect(first).toEqual([ann, bob, cy].map(({ uid }) => uid).toSorted());
      expect(second).toContain(dee.uid);
      const job = await dispatch.job(jobId);
      expect(Object.keys(job.crew)).toEqual([cy.uid]);
    });
    for (const { complaints } of everyone) expect(complaints).toEqual([]);
  }, 90_000);

  it('tells nobody the street before they have a place', async () => {
    const ann = await guard('ann');
    const title = freshName('Door staff');
    await showingPages([ann.visitor], async () => {
      const jobId = await dispatch.publishTo([ann], { title });
      await seeOffer(ann.visitor, title);
      expect(await ann.visitor.page.content()).not.toContain('Ariel Way');
      await ann.visitor.page.getByRole('button', { name: 'Accept', exact: true }).click();
      await ann.visitor.page.getByRole('heading', { name: 'Confirmed' }).waitFor();
      await ann.visitor.open(`/mobile/jobs/${jobId}`);
      await ann.visitor.page
        .getByText(/Ariel Way/)
        .first()
        .waitFor();
      expect((await dispatch.world.db.doc(paths.job(jobId)).get()).get('crewUids')).toEqual([ann.uid]);
    });
  });
});

async function withdraw({ page }: Visitor, jobId: string): Promise<void> {
  await page.goto(`/mobile/jobs/${jobId}`);
  await page.getByRole('button', { name: 'Withdraw' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Ill' }).check();
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await dialog.waitFor({ state: 'hidden' });
}
