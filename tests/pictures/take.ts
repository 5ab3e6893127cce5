import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { openStore } from '../../functions/src/platform/db.ts';
import { build } from '../../scripts/build.ts';
import { SAMPLE_PASSWORD } from '../../scripts/sample-data/accounts.ts';
import { seedSampleData } from '../../scripts/sample-data/seed.ts';
import { during, orExplain, say } from '../../scripts/say.ts';
import { ROOT } from '../../scripts/suite/folders.ts';
import { startTestSuite } from '../../scripts/suite/test-suite.ts';
import { scenes, type Scene } from './scenes.ts';

const FOLDER = join(ROOT, 'docs/pictures');
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;
/** Until maps, fonts and what follows the first data are there. */
const SETTLED_MS = 1500;
const MOST_BYTES = 170_000;

async function picture(
  browser: Browser,
  origin: string,
  { at, colours, email, path, seen, part }: Scene,
): Promise<Buffer> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: SIZES[at],
    colorScheme: colours,
    reducedMotion: 'reduce',
    permissions: ['notifications'],
  });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(SAMPLE_PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.goto(path);
  await page.getByText(seen).filter({ visible: true }).first().waitFor();
  if (part !== undefined)
    await page.getByRole('region', { name: part }).evaluate((shown) => shown.scrollIntoView({ block: 'center' }));
  await wait(SETTLED_MS);
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await context.close();
  return taken;
}

async function takeAll(origin: string, all: readonly Scene[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const scene of all) {
      const taken = await picture(browser, origin, scene);
      if (taken.length > MOST_BYTES) throw new Error(`${scene.name} takes ${taken.length} bytes.`);
      await writeFile(join(FOLDER, `${scene.name}.png`), taken);
      say(`${scene.name.padEnd(20)} ${Math.round(taken.length / 1000)} kB`);
    }
  } finally {
    await browser.close();
  }
}

/** Those whose name holds one of the words; all, where none is given. */
function chosenOf(all: readonly Scene[], words: readonly string[]): readonly Scene[] {
  const chosen = words.length === 0 ? all : all.filter(({ name }) => words.some((word) => name.includes(word)));
  if (chosen.length === 0)
    throw new Error(`No picture is called like that. There are: ${all.map(({ name }) => name).join(', ')}`);
  return chosen;
}

await orExplain(async () => {
  await mkdir(FOLDER, { recursive: true });
  await during('Building functions and web', () => Promise.all([build('functions'), build('web')]));
  const { suite, stop } = await startTestSuite({ needsBrowser: true });
  try {
    await seedSampleData(suite, say);
    const store = openStore({ projectId: suite.projectId });
    await takeAll(`http://127.0.0.1:${suite.hosting}`, chosenOf(await scenes(store), process.argv.slice(2)));
    await store.close();
  } finally {
    await stop();
  }
});
