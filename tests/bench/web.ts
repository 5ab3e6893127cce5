import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { ROOT } from '../../scripts/suite/folders.ts';
import { withBrowserSuite } from './browser-suite.ts';
import { atMost, exactly, rounded, type Benchmark, type Figure } from './result.ts';
import { median } from './rounds.ts';
import { fetchedFile, listenToFetches, msUntilUsable, newPage, signInAsAgent, type Fetched } from './web-page.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const AGENT = 'agent1@muster.test';
const PHONE = { width: 360, height: 740 };
const STARTS = { full: 5, small: 2 };
const SLOWER = 4;
/** After this time nothing more is fetched by itself. */
const IDLE_MS = 6000;
const MOST_MS = 2500;
const OFFLINE_PATIENCE_MS = 20_000;

interface FirstVisit {
  readonly until: readonly Fetched[];
  readonly later: readonly Fetched[];
}

/** Home in a browser that has nothing of the app but the session: what it fetches until usable, and afterwards. */
async function firstVisit(browser: Browser, origin: string): Promise<FirstVisit> {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' });
  await signInAsAgent(context, origin, AGENT);
  const page = await newPage(context);
  const fetches = listenToFetches(page, origin);
  await page.goto(`${origin}/mobile`);
  await msUntilUsable(page);
  const until = await fetches();
  await wait(IDLE_MS);
  const later = (await fetches()).slice(until.length);
  await context.close();
  return { until, later };
}

interface Starts {
  readonly online: readonly number[];
  readonly offline: readonly number[];
  readonly failed: number;
}

/** Home on a slow phone that has visited before, with and without a network. */
async function laterStarts(browser: Browser, origin: string, times: number): Promise<Starts> {
  const context = await browser.newContext({ viewport: PHONE });
  await signInAsAgent(context, origin, AGENT);
  const first = await newPage(context);
  await first.goto(`${origin}/mobile`);
  await first.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await first.close();

  const start = async () => {
    const page = await newPage(context, SLOWER);
    page.setDefaultTimeout(OFFLINE_PATIENCE_MS);
    try {
      await page.goto(`${origin}/mobile`);
      await page.locator('main [role=switch]').waitFor({ state: 'attached' });
      return await msUntilUsable(page);
    } finally {
      await page.close();
    }
  };
  const online: number[] = [];
  for (let time = 0; time < times; time += 1) online.push(await start());
  await context.setOffline(true);
  const tried: (number | undefined)[] = [];
  for (let time = 0; time < times; time += 1) tried.push(await start().catch(() => undefined));
  await context.close();
  const offline = tried.filter((ms) => ms !== undefined);
  return { online, offline, failed: tried.length - offline.length };
}

/** The scripts that the page itself names; the first of them is the entry, the others its shared parts. */
async function namedBy(until: readonly Fetched[]): Promise<readonly Fetched[]> {
  const page = await readFile(join(ROOT, 'web/dist/index.html'), 'utf8');
  const place = ({ path }: Fetched) => page.indexOf(`"${path}"`);
  return until.filter((file) => file.kind === 'script' && place(file) >= 0).toSorted((a, b) => place(a) - place(b));
}

function kib(files: readonly Fetched[], kind: Fetched['kind']): number {
  return files.reduce((sum, file) => sum + (file.kind === kind ? file.kib : 0), 0);
}

async function measure(origin: string, times: number, say: (text: string) => void) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    say('a first visit');
    const { until, later } = await firstVisit(browser, origin);
    const worker = fetchedFile('/sw.js', await readFile(join(ROOT, 'web/dist/sw.js')));
    say(`${times} starts from the cache at a quarter of the speed, and as many without a network`);
    const starts = await laterStarts(browser, origin, times);
    return { until, later, worker, starts, named: await namedBy(until) };
  } finally {
    await browser.close();
  }
}

function figuresOf({ later, starts, named }: Awaited<ReturnType<typeof measure>>): Figure[] {
  return [
    { what: 'entry and its shared parts', value: rounded(kib(named, 'script')), unit: 'KiB' },
    { what: 'scripts fetched after home is usable', value: rounded(kib(later, 'script')), unit: 'KiB' },
    { what: 'slowest start from the cache', value: Math.round(Math.max(...starts.online)), unit: 'ms' },
    { what: 'start without a network (median)', value: Math.round(median(starts.offline)), unit: 'ms' },
  ];
}

export const web: Benchmark = {
  name: 'web',
  run: (size, say) =>
    withBrowserSuite(say, async ({ suite }) => {
      const measured = await measure(`http://127.0.0.1:${suite.hosting}`, STARTS[size], say);
      const { until, named, worker, starts } = measured;
      return {
        name: 'web',
        title: 'the built app on a phone',
        rows: [],
        ops: {},
        figures: figuresOf(measured),
        goals: [
          atMost('scripts until home is usable, KiB', kib(until, 'script'), 500),
          atMost('entry, KiB', kib(named.slice(0, 1), 'script'), 200),
          atMost('styles, KiB', kib(until, 'style'), 40),
          atMost('fonts of one script, KiB', kib(until, 'font'), 90),
          atMost('service worker, KiB', worker.kib, 25),
          atMost(`home from the cache usable at 1/${SLOWER} speed, ms (median)`, median(starts.online), MOST_MS),
          exactly('starts without a network that failed', starts.failed, 0),
        ],
      };
    }),
};
