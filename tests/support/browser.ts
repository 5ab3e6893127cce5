import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import * as z from 'zod';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
export const PASSWORD = 'muster-demo';
/** Well under the test's own limit, so that what the page shows is told instead of "timed out". */
const PATIENCE_MS = 8000;

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1440, height: 900 };

export interface Look {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** What the browser wishes to be spoken to in. */
  readonly locale?: string;
}

/** One person at one device: a context of its own, so that nobody shares a session. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, page errors and breaches of the content policy so far. */
  readonly complaints: readonly string[];
  open(path: string): Promise<void>;
  signIn(email: string, password?: string): Promise<void>;
  /** Serious findings of axe on the page as it stands, as `rule: element`. */
  seriousFindings(): Promise<string[]>;
}

export interface Visitors {
  arrive(look?: Look): Promise<Visitor>;
  close(): Promise<void>;
}

const Findings = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullish(),
      nodes: z.array(z.object({ html: z.string() })),
    }),
  ),
});

/** Where Firestore looks for a network when its stream has broken off. Our content policy refuses it, as it should. */
const NETWORK_PROBE = 'https://www.google.com/images/cleardot.gif';

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    // A failed request is told by the page itself; the browser's own line about it is no fault of ours.
    const isKnown = text.startsWith('Failed to load resource') || text.includes(NETWORK_PROBE);
    if (message.type() === 'error' && !isKnown) complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

async function watchPolicy(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`content policy: ${violatedDirective} ${blockedURI}`);
    });
  });
}

async function seriousFindings(page: Page): Promise<string[]> {
  // The page's policy allows no foreign script; the evaluation world of the test is not the page's.
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return Findings.parse(found)
    .violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function arrive(browser: Browser, look: Look): Promise<Visitor> {
  const { viewport = PHONE, colorScheme = 'light', locale = 'en-US' } = look;
  const origin = `http://127.0.0.1:${inject('suite').hosting}`;
  const context = await browser.newContext({ baseURL: origin, viewport, colorScheme, locale, reducedMotion: 'reduce' });
  await context.grantPermissions(['notifications'], { origin });
  await watchPolicy(context);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints = listen(page);
  return {
    page,
    context,
    complaints,
    open: async (path) => {
      await page.goto(path);
    },
    signIn: async (email, password = PASSWORD) => {
      await page.goto('/sign-in');
      await page.getByLabel('E-mail').fill(email);
      await page.getByLabel('Password', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    },
    seriousFindings: () => seriousFindings(page),
  };
}

/** A real Chromium for one test file. */
export async function openBrowser(): Promise<Visitors> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  return {
    arrive: (look = {}) => arrive(browser, look),
    close: () => browser.close(),
  };
}

/** Does the errand; when it fails, says what each page showed instead of only that time ran out. */
export async function showingPages<T>(visitors: readonly Visitor[], errand: () => Promise<T>): Promise<T> {
  try {
    return await errand();
  } catch (error) {
    const shown = await Promise.all(
      visitors.map(async ({ page, complaints }) => {
        const text = await page
          .locator('body')
          .innerText()
          .catch(() => '(gone)');
        return `--- ${page.url()}\n${text}\n${complaints.join('\n')}`;
      }),
    );
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${shown.join('\n')}`, { cause: error });
  }
}
