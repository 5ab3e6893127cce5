import { createJob } from '@muster/domain/jobs/jobs.contracts';
import { REGION } from '@muster/domain/region';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import * as z from 'zod';
import { SAMPLE_PASSWORD } from '../../scripts/sample-data/accounts.ts';
import { serveOneDocument } from './baselines/serve-one-document.ts';
import { withBrowserSuite, type Account, type BrowserSuite } from './browser-suite.ts';
import { atMost, type Benchmark } from './result.ts';
import { interleaved, median } from './rounds.ts';
import { clickToShown, giveStopwatch } from './stopwatch.ts';

const TIMES = { full: 30, small: 5 };
const MOST_TIMES_ONE_DOCUMENT = 1.5;
const HOUR_MS = 3_600_000;
/** Until listeners of a fresh page have their first answer. */
const SETTLED_MS = 700;
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

async function openPage(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const page = await (await browser.newContext({ viewport, reducedMotion: 'reduce' })).newPage();
  await giveStopwatch(page);
  return page;
}

async function openOurs(
  browser: Browser,
  origin: string,
  account: Account,
  viewport: { width: number; height: number },
) {
  const page = await openPage(browser, viewport);
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password', { exact: true }).fill(SAMPLE_PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return page;
}

/** Two people at two browsers, on our app and on the page of the baseline. */
class ReachBench {
  readonly #running: BrowserSuite;
  readonly #origin: string;
  readonly #boss: Account;
  readonly #agent: Account;
  readonly times: { readonly ours: number[]; readonly baseline: number[] } = { ours: [], baseline: [] };
  #rounds = 0;

  constructor(running: BrowserSuite, boss: Account, agent: Account) {
    this.#running = running;
    this.#origin = `http://127.0.0.1:${running.suite.hosting}`;
    this.#boss = boss;
    this.#agent = agent;
  }

  /** A draft that asks exactly the agent. */
  async #draft(place: string): Promise<string> {
    const start = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 72 * HOUR_MS);
    const draft = {
      ...{ title: place, type: 'Security', urgency: 'urgent', mode: 'direct', policy: 'urgent', tz: 'Europe/London' },
      site: { address: 'Ariel Way', postcode: 'W12 7GF' },
      start: start.toISOString(),
      end: new Date(start.getTime() + 2 * HOUR_MS).toISOString(),
      positions: [{ label: place, need: 1, skills: ['security'] }],
      ...{ instructions: '', notes: '', named: [this.#agent.uid], together: true },
    };
    const answer = await this.#running.call(
      'createJob',
      { key: `reach-${place}`.replaceAll(' ', '-'), draft },
      this.#boss,
    );
    return createJob.output.parse(answer).jobId;
  }

  /** From the coordinator's last click to the offer on the agent's screen. */
  async ours(desk: Page, phone: Page): Promise<number> {
    this.#rounds += 1;
    const place = `Guard ${this.#rounds} ${Date.now()}`;
    const jobId = await this.#draft(place);
    await phone.goto(`${this.#origin}/mobile`);
    await phone.getByRole('switch', { name: 'On duty today' }).waitFor();
    await desk.goto(`${this.#origin}/jobs/${jobId}`);
    await desk.getByRole('button', { name: 'Send', exact: true }).click();
    const confirm = desk.getByRole('dialog').getByRole('button', { name: 'Send the job' });
    await confirm.waitFor();
    await wait(SETTLED_MS);
    const ms = await clickToShown(desk, () => confirm.click(), phone, place);
    await this.#running.call('cancelJob', { jobId, reason: 'measured', key: `cancel-${jobId}` }, this.#boss);
    this.times.ours.push(ms);
    return ms;
  }

  /** From a click to one document on the other screen. */
  async baseline(desk: Page, phone: Page): Promise<number> {
    this.#rounds += 1;
    const text = `Line ${this.#rounds} ${Date.now()}`;
    await desk.evaluate(`document.title = ${JSON.stringify(text)}`);
    await wait(SETTLED_MS);
    const ms = await clickToShown(desk, () => desk.getByRole('button').click(), phone, text);
    this.times.baseline.push(ms);
    return ms;
  }
}

function baselineUrl(served: string, { suite, baselinePort }: BrowserSuite, email: string, to: string): string {
  const asked = new URLSearchParams({
    ...{ project: suite.projectId, region: REGION, email, to, password: SAMPLE_PASSWORD },
    auth: String(suite.auth),
    firestore: String(suite.firestore),
    host: String(baselinePort),
  });
  return `${served}/?${asked.toString()}`;
}

async function measure(running: BrowserSuite, times: number, say: (text: string) => void) {
  const [boss, desk, agent] = await Promise.all(
    ['admin', 'dispatcher', 'agent1'].map((name) => running.signIn(`${name}@muster.test`)),
  );
  if (!boss || !desk || !agent) throw new Error('The sample accounts are missing.');
  const served = await serveOneDocument(running.suite);
  const launch = () => chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  const [deskBrowser, phoneBrowser] = await Promise.all([launch(), launch()]);
  try {
    const origin = `http://127.0.0.1:${running.suite.hosting}`;
    const [wide, narrow] = [
      { width: 1440, height: 900 },
      { width: 360, height: 740 },
    ];
    const ours = [
      await openOurs(deskBrowser, origin, desk, wide),
      await openOurs(phoneBrowser, origin, agent, narrow),
    ] as const;
    const baseline = [await openPage(deskBrowser, wide), await openPage(phoneBrowser, narrow)] as const;
    for (const [page, account] of [
      [baseline[0], desk],
      [baseline[1], agent],
    ] as const) {
      await page.goto(baselineUrl(served.url, running, account.email, agent.uid));
      await page.locator('button:enabled').waitFor();
    }
    const bench = new ReachBench(running, boss, agent);
    say(`${times} clicks on each side`);
    const compared = await interleaved(
      () => bench.ours(...ours),
      () => bench.baseline(...baseline),
      times,
    );
    return { compared, times: bench.times };
  } finally {
    await Promise.all([deskBrowser.close(), phoneBrowser.close()]);
    served.close();
  }
}

const Positive = z.number().positive();

export const reach: Benchmark = {
  name: 'reach',
  run: (size, say) =>
    withBrowserSuite(say, async (running) => {
      const { compared, times } = await measure(running, TIMES[size], say);
      const p50 = Positive.parse(median(times.ours)) / Positive.parse(median(times.baseline));
      return {
        name: 'reach',
        title: 'from the coordinator’s click to the offer on the agent’s screen',
        rows: [{ work: 'click to offer', baseline: 'click to one document', compared }],
        ops: { clicks: TIMES[size] },
        goals: [atMost('p50, times one document', p50, MOST_TIMES_ONE_DOCUMENT)],
      };
    }),
};
