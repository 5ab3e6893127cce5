import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { DESK, PHONE, type Visitor } from './browser.ts';
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
const SETTLED_MS = 1000;

export interface Worn {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
}

/** Both sizes, by day and by night. */
export const EVERY_LOOK: readonly Worn[] = [
  { viewport: DESK, colorScheme: 'light' },
  { viewport: DESK, colorScheme: 'dark' },
  { viewport: PHONE, colorScheme: 'light' },
  { viewport: PHONE, colorScheme: 'dark' },
];

/** Until the page is painted like that. */
async function wear({ page }: Visitor, { viewport, colorScheme }: Worn): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme');
  await expect.poll(scheme, { timeout: PATIENCE_MS }).toBe(colorScheme);
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
}

/** A page in the middle of changing its colours is looked at again before it is blamed. */
async function lastingFindings(visitor: Visitor): Promise<string[]> {
  const findings = await visitor.seriousFindings();
  if (findings.length === 0) return findings;
  await wait(SETTLED_MS);
  return visitor.seriousFindings();
}

/** What is wrong with the page as it stands, look after look: serious findings, and how far it reaches past the edge. */
export async function faultsHere(
  visitor: Visitor,
  looks: readonly Worn[],
  { loading = 'Loading…' }: { readonly loading?: string } = {},
): Promise<string[]> {
  const { page } = visitor;
  const faults: string[] = [];
  for (const { viewport, colorScheme } of looks) {
    await wear(visitor, { viewport, colorScheme });
    await page.getByRole('heading', { level: 1 }).filter({ visible: true }).first().waitFor();
    await expect.poll(() => page.getByLabel(loading).count(), { timeout: PATIENCE_MS }).toBe(0);
    const where = `${new URL(page.url()).pathname}, ${viewport.width} px, ${colorScheme}`;
    const sideways = await sidewaysBy(visitor);
    if (sideways > 0) faults.push(`${where}: ${sideways} px too wide`);
    faults.push(...(await lastingFindings(visitor)).map((finding) => `${where}: ${finding}`));
  }
  return faults;
}

/** What is wrong with these screens in these looks. */
export async function faultsOf(
  visitor: Visitor,
  screens: readonly string[],
  looks: readonly Worn[],
  words: { readonly loading?: string } = {},
): Promise<string[]> {
  const faults: string[] = [];
  for (const path of screens) {
    await visitor.open(path);
    faults.push(...(await faultsHere(visitor, looks, words)));
  }
  return faults;
}
