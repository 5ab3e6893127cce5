import type { Locator } from 'playwright-core';
import { DESK, type Look, type Visitor, type Visitors } from './browser.ts';
import type { Someone } from './dispatch.ts';

/** Somebody of the office at a desk. */
export async function arriveAtDesk(visitors: Visitors, { uid }: Someone, look: Look = {}): Promise<Visitor> {
  const visitor = await visitors.arrive({ viewport: DESK, ...look });
  await visitor.signIn(`${uid}@muster.test`);
  await visitor.page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  return visitor;
}

export function regionOf({ page }: Visitor, name: string): Locator {
  return page.getByRole('region', { name });
}

/** Opens the page of a job and waits for its places. */
export async function openJob(visitor: Visitor, jobId: string): Promise<void> {
  await visitor.open(`/jobs/${jobId}`);
  await regionOf(visitor, 'Places').waitFor();
}

/** A date and a time as they are typed, on the clock of London. */
export function wallClock(instant: Date): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = instant.toLocaleString('sv-SE', { timeZone: 'Europe/London' }).split(' ');
  return { day, time: time.slice(0, 5) };
}

/** Fills what, where, when and who of the job form: one guard at Westfield London. */
export async function fillJobForm(visitor: Visitor, title: string, start: Date): Promise<void> {
  const { page } = visitor;
  const end = wallClock(new Date(start.getTime() + 5 * 3_600_000));
  const from = wallClock(start);
  await page.getByLabel('Title').fill(title);
  await page.getByRole('combobox', { name: 'Job type' }).fill('Security');
  await page.keyboard.press('Tab');
  await page.getByLabel('Address').fill('Westfield London, Ariel Way');
  await page.getByLabel('Postcode').fill('w127gf');
  await page.getByLabel('Arrive, date').fill(from.day);
  await page.getByLabel('Arrive, time').fill(from.time);
  await page.getByLabel('End, date').fill(end.day);
  await page.getByLabel('End, time').fill(end.time);
  const position = page.getByRole('group', { name: 'Position 1' });
  await position.getByRole('textbox', { name: 'Position' }).fill('Guard');
  await position.getByRole('textbox', { name: 'People' }).fill('1');
}

/** Answers the yes of a question that is open. */
export async function confirm({ page }: Visitor, verb: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** The code of the job whose page is open. */
export function jobIdOf({ page }: Visitor): string {
  const code = /J-[0-9A-Z]+/.exec(page.url())?.[0];
  if (code === undefined) throw new Error(`${page.url()} is not the page of a job`);
  return code;
}
