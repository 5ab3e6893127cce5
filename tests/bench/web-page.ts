import type { BrowserContext, Page } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import * as z from 'zod';
import { SAMPLE_PASSWORD } from '../../scripts/sample-data/accounts.ts';

const SIGN_IN_MS = 30_000;

/** Inside the page: milliseconds from its start until the agent can use the home page, painted. */
const IN_THE_PAGE = `
  globalThis.usable = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main [role=switch]:not(:disabled)')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
`;

/** A page of its own in this browser, that knows when home is usable. */
export async function newPage(context: BrowserContext, slower = 1): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(IN_THE_PAGE);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return page;
}

export async function msUntilUsable(page: Page): Promise<number> {
  return z.number().parse(await page.evaluate('usable'));
}

export async function signInAsAgent(context: BrowserContext, origin: string, email: string): Promise<void> {
  const page = await newPage(context);
  page.setDefaultTimeout(SIGN_IN_MS);
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(SAMPLE_PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await msUntilUsable(page);
  await page.close();
}

/** One file as it travels. */
export interface Fetched {
  readonly path: string;
  readonly kind: 'script' | 'style' | 'font' | 'other';
  readonly kib: number;
}

const KINDS: Readonly<Record<string, Fetched['kind']>> = { js: 'script', css: 'style', woff2: 'font' };

/** Everything the page fetches from the app's own origin from now on, as it comes. */
export function listenToFetches(page: Page, origin: string): () => Promise<Fetched[]> {
  const coming: Promise<Fetched>[] = [];
  page.on('response', (response) => {
    const { pathname, origin: from } = new URL(response.url());
    if (from === origin) coming.push(response.body().then((body) => fetchedFile(pathname, body)));
  });
  return () => Promise.all(coming);
}

/** Fonts are compressed already; everything else is served compressed. */
export function fetchedFile(path: string, body: Buffer): Fetched {
  const kind = KINDS[path.split('.').at(-1) ?? ''] ?? 'other';
  const bytes = kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
  return { path, kind, kib: bytes / 1024 };
}
