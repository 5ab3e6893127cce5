import { expect } from 'vitest';
import type { Visitor } from './browser.ts';
import { sidewaysBy } from './speaker.ts';

/** The screens of an agent that need nothing else, below `/mobile`. */
export const AGENT_PAGES = [
  'planner',
  'planner/pattern',
  'planner/away',
  'inbox',
  'jobs',
  'offers',
  'me',
  'me/stats',
  'me/privacy',
  'me/waiting',
  'me/notifications',
  'me/reach',
  'me/install',
];

const PATIENCE_MS = 10_000;

/** What is wrong with these screens: serious findings, and how far they reach past the edge. */
export async function faultsOf(visitor: Visitor, screens: readonly string[], loading = 'Loading…'): Promise<string[]> {
  const { page } = visitor;
  const faults: string[] = [];
  for (const path of screens) {
    await visitor.open(path);
    await page.getByRole('heading', { level: 1 }).filter({ visible: true }).first().waitFor();
    await expect.poll(() => page.getByLabel(loading).count(), { timeout: PATIENCE_MS }).toBe(0);
    const sideways = await sidewaysBy(visitor);
    if (sideways > 0) faults.push(`${path}: ${sideways} px too wide`);
    faults.push(...(await visitor.seriousFindings()).map((finding) => `${path}: ${finding}`));
  }
  return faults;
}
