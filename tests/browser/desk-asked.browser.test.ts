import { paths } from '@muster/domain/paths';
import { describe, expect, it } from 'vitest';
import { showingPages, type Visitor } from '../support/browser.ts';
import { arriveAtDesk, confirm, openJob, regionOf } from '../support/desk-visitor.ts';
import { freshName, inHours, type Someone } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 120_000;
const ONE_PLACE = [{ label: 'Guard', need: 1, skills: ['security'] }];

const { visitors, dispatch } = await visitOffice();

interface Village {
  readonly pin: { readonly lat: number; readonly lon: number };
  readonly people: readonly Someone[];
}

/** People of a zone that is gone are found for a job anywhere. */
const ANYWHERE = 'gone';

/**
 * People who go no farther than their own village, and each time another one: nobody else can be asked there. It lies
 * out in the Atlantic, where nobody of the other tests and of the sample data can come to work.
 */
async function givenVillage(count: number): Promise<Village> {
  const pin = { lat: 40 + Math.random() * 15, lon: -35 + Math.random() * 15 };
  const people = await Promise.all(
    Array.from({ length: count }, (_, at) => {
      const home = { lat: pin.lat + at * 0.001, lon: pin.lon, outward: 'W12' };
      const first = freshName(`Dee${at}`);
      return dispatch.someone(freshName('dee'), { first, home, zoneId: ANYWHERE, maxKm: 1 });
    }),
  );
  return { pin, people };
}

function jobAt(pin: Village['pin'], hours: number) {
  const site = { address: 'North Gate', postcode: 'W12 7GF', pin };
  return { positions: ONE_PLACE, site, start: inHours(hours), waveSize: 2 };
}

/** The names of each wave of the preview, in their order; folded ones too. */
async function namesTold(desk: Visitor): Promise<string[][]> {
  const waves = regionOf(desk, 'Who will be asked').locator('ol > li');
  const texts = await waves.evaluateAll((items) =>
    items.map((item) => [...item.querySelectorAll('ul > li')].map((line) => line.textContent)),
  );
  return texts.map((lines) => lines.map((line) => line.split(',')[0] ?? ''));
}

async function namesAsked(jobId: string, page: string): Promise<string[]> {
  const { rows } = await dispatch.delivery(jobId, page);
  const byRank = Object.entries(rows).toSorted(([, a], [, b]) => a.r - b.r);
  const people = await Promise.all(byRank.map(([uid]) => dispatch.world.db.doc(paths.person(uid)).get()));
  return people.map((person) => `${String(person.get('first'))} ${String(person.get('last'))}`.trim());
}

describe('what the desk is told before it sends', () => {
  it(
    'is what happens: the same people in the same waves, and nobody else',
    async () => {
      const { pin, people } = await givenVillage(5);
      const far = await dispatch.someone(freshName('far'), {
        first: 'Farah',
        home: { lat: pin.lat + 0.28, lon: pin.lon, outward: 'W12' },
        zoneId: ANYWHERE,
      });
      const jobId = await dispatch.create(jobAt(pin, 50));
      const first = people[0];
      if (!first) throw new Error('nobody came');
      const [desk, phone, other] = await Promise.all([
        arriveAtDesk(visitors, dispatch.desk),
        visitors.arrive(),
        visitors.arrive(),
      ]);
      await Promise.all([phone.signIn(`${first.uid}@muster.test`), other.signIn(`${far.uid}@muster.test`)]);
      await showingPages([desk, phone, other], async () => {
        await desk.open(`/jobs/${jobId}/edit`);
        const preview = regionOf(desk, 'Who will be asked');
        await preview.getByText('5 agents can take this').waitFor();
        const told = await namesTold(desk);
        expect(told.map((names) => names.length)).toEqual([2, 2, 1]);
        await preview.getByText('farther than their own limit').click();
        await preview.getByText('31 km, takes up to 25').first().waitFor();
        await preview.getByText(/Not enough history to say how likely/).waitFor();

        await openJob(desk, jobId);
        await desk.page.getByRole('button', { name: 'Send', exact: true }).click();
        await confirm(desk, 'Send the job');
        await desk.page.getByText('Wave 1').first().waitFor();
        expect(await namesAsked(jobId, '1-0')).toEqual(told[0]);
        await phone.page.waitForURL(/\/mobile\/offers\//);

        await desk.page.getByRole('button', { name: 'Send next wave' }).click();
        await confirm(desk, 'Send next wave');
        await expect.poll(async () => (await dispatch.pages(jobId)).length).toBe(2);
        expect(await namesAsked(jobId, '2-0')).toEqual(told[1]);
        expect(other.page.url()).not.toContain('/offers/');
      });
      expect([...desk.complaints, ...phone.complaints, ...other.complaints]).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'can be worked out again afterwards, and shows why each person stands where they do',
    { timeout: LONG_MS },
    async () => {
      const { pin, people } = await givenVillage(2);
      const jobId = await dispatch.publish(jobAt(pin, 74));
      const desk = await arriveAtDesk(visitors, dispatch.desk);
      const { page } = desk;
      await showingPages([desk], async () => {
        await openJob(desk, jobId);
        await page
          .getByRole('row')
          .filter({ hasText: 'Dee0' })
          .getByText(/✓ .*near/)
          .first()
          .waitFor();
        await page.getByRole('row').filter({ hasText: 'Dee0' }).click();
        const pane = page.getByLabel(/Dee0.*on this job/).last();
        await pane.getByRole('list', { name: 'Steps of the offer' }).getByText('Sent').waitFor();
        await pane.getByText(/Score \d+ of 100/).waitFor();
        await pane.getByText(/Travel \d+ min/).waitFor();
        expect(await desk.seriousFindings()).toEqual([]);
        const [dee] = people;
        if (dee) await dispatch.tap(dee, jobId);
        await pane.getByText('Confirmed').waitFor();
        await page.keyboard.press('Escape');

        await page.getByRole('button', { name: 'Replay wave 1' }).click();
        const replay = page.getByRole('dialog', { name: 'Wave 1, worked out again' });
        await replay.getByText('The same people in the same order, with the same reasons.').waitFor();
        expect(await replay.getByRole('list', { name: 'Order' }).getByRole('listitem').count()).toBe(2);
        expect(await desk.seriousFindings()).toEqual([]);
      });
      expect(desk.complaints).toEqual([]);
    },
  );
});
