import type { Locator } from 'playwright-core';
import type { Visitor } from './browser.ts';

/** Selects all jobs that the search finds, so many, and opens the question for one act. */
export async function askForAll({ page }: Visitor, jobs: number, act: string): Promise<Locator> {
  await page
    .getByRole('checkbox', { name: /Select all|all/i })
    .first()
    .check();
  await page.getByText(`${jobs} selected`).first().waitFor();
  return askForSelected({ page }, act);
}

/** Opens the question for one act on what is selected. */
export async function askForSelected({ page }: Pick<Visitor, 'page'>, act: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Do with them' }).click();
  await page.getByRole('menuitem', { name: act, exact: true }).click();
  return page.getByRole('dialog');
}
