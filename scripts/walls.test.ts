import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ROOT, TOOLS } from './suite/folders.ts';

// Plants imports in a small tree of its own and lets the real rules judge them.

const Cruise = z.object({
  summary: z.object({
    totalCruised: z.int(),
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** Each planted file breaks one wall: the wall it breaks, and what it imports. */
const FORBIDDEN: Readonly<Record<string, readonly [wall: string, imported: string]>> = {
  'domain/src/jobs/firebase.ts': ['domain-is-pure', 'firebase/app'],
  'domain/src/jobs/node.ts': ['domain-is-pure', 'node:fs'],
  'domain/src/jobs/functions.ts': ['domain-is-pure', '../../../functions/src/platform/db.ts'],
  'domain/src/jobs/firestore.test.ts': ['domain-tests-are-pure', 'firebase-admin/firestore'],
  'domain/src/time/ground.ts': ['domain-ground-knows-no-feature', '../jobs/job.ts'],
  'domain/src/jobs/later.ts': ['order-jobs', '../callouts/wave.ts'],
  'functions/src/jobs/later.ts': ['order-jobs', '../callouts/accept.ts'],
  'functions/src/jobs/later-decision.ts': ['order-jobs', '@muster/domain/callouts/wave'],
  'functions/src/jobs/web.ts': ['functions-and-web-apart', '../../../web/src/ui/button.ts'],
  'web/src/ui/functions.ts': ['functions-and-web-apart', '../../../functions/src/platform/db.ts'],
  'functions/src/jobs/tests.ts': ['product-knows-no-tests', '../../../tests/support/world.ts'],
  'functions/src/platform/feature.ts': ['functions-ground-knows-no-feature', '../jobs/create.ts'],
  'functions/src/ports/feature.ts': ['functions-ground-knows-no-feature', '../jobs/create.ts'],
  'web/src/firebase/feature.ts': ['web-ground-knows-no-feature', '../features/jobs/list.ts'],
  'web/src/ui/app.ts': ['web-ground-knows-no-feature', '../app/page.ts'],
  'web/src/features/calls/neighbour.ts': ['web-features-apart', '../jobs/list.ts'],
  'functions/src/jobs/firestore.ts': ['one-door-to-firestore', '@google-cloud/firestore'],
  'functions/src/ports/firestore.ts': ['one-door-to-firestore', 'firebase-admin/firestore'],
  'tests/support/lost.ts': ['resolvable', './nowhere.ts'],
  'domain/src/jobs/egg.ts': ['no-cycles', './hen.ts'],
};

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // A cycle is told once, at its egg.
  'domain/src/jobs/hen.ts': ['./egg.ts'],
  'domain/src/jobs/job.ts': ['zod'],
  'domain/src/callouts/wave.ts': ['zod', '../jobs/job.ts'],
  'functions/src/platform/db.ts': ['@google-cloud/firestore', 'firebase-admin/firestore'],
  'functions/src/jobs/create.ts': ['@muster/domain/jobs/job', '../platform/db.ts'],
  'functions/src/callouts/accept.ts': ['@muster/domain/callouts/wave', '@muster/domain/jobs/job', '../jobs/create.ts'],
  'web/src/ui/button.ts': [],
  'web/src/features/jobs/list.ts': ['../../ui/button.ts', 'firebase/app', '@muster/domain/callouts/wave'],
  'web/src/app/page.ts': ['../features/jobs/list.ts', '../ui/button.ts'],
  'tests/support/world.ts': ['../../functions/src/platform/db.ts', '../../web/src/app/page.ts'],
};

/** Published from a `dist` or `lib` folder, as the real ones are. */
const PACKAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  zod: { '.': './index.js' },
  firebase: { './app': './app/dist/index.js' },
  'firebase-admin': { './firestore': './lib/esm/firestore/index.js' },
  '@google-cloud/firestore': { '.': './build/src/index.js' },
  '@muster/domain': { './*': './src/*.ts' },
};

const folder = mkdtempSync(join(tmpdir(), 'muster-walls-'));
afterAll(() => rmSync(folder, { recursive: true }));

function plant(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function plantPackage(name: string, exports: Readonly<Record<string, string>>): void {
  const home = name === '@muster/domain' ? 'domain' : `node_modules/${name}`;
  plant(`${home}/package.json`, JSON.stringify({ name, version: '1.0.0', type: 'module', exports }));
  for (const file of Object.values(exports)) if (!file.includes('*')) plant(`${home}/${file}`, 'export const it = 1;');
}

function plantModule(path: string, imports: readonly string[]): void {
  plant(path, [...imports.map((from) => `import '${from}';`), 'export const it = 1;'].join('\n'));
}

function cruise(): z.infer<typeof Cruise>['summary'] {
  for (const [name, exports] of Object.entries(PACKAGES)) plantPackage(name, exports);
  mkdirSync(join(folder, 'node_modules/@muster'), { recursive: true });
  symlinkSync(join(folder, 'domain'), join(folder, 'node_modules/@muster/domain'));
  for (const [path, imports] of Object.entries(ALLOWED)) plantModule(path, imports);
  for (const [path, [, imported]] of Object.entries(FORBIDDEN)) plantModule(path, [imported]);

  const config = join(ROOT, '.dependency-cruiser.cjs');
  const asked = ['--config', config, '--output-type', 'json', 'domain/src', 'functions', 'web', 'tests'];
  const { stdout } = spawnSync(join(TOOLS, 'depcruise'), asked, { cwd: folder, encoding: 'utf8' });
  return Cruise.parse(JSON.parse(stdout)).summary;
}

describe('the walls between the rooms', () => {
  const { violations, totalCruised } = cruise();
  const foundIn = (path: string) => violations.filter(({ from }) => from === path).map(({ rule }) => rule.name);

  test('are looked at in every planted file', () => {
    expect(totalCruised).toBeGreaterThanOrEqual(Object.keys({ ...FORBIDDEN, ...ALLOWED }).length);
  });

  test.each(Object.entries(FORBIDDEN))('stop %s', (path, [wall]) => {
    expect(foundIn(path)).toContain(wall);
  });

  test.each(Object.keys(ALLOWED))('let %s through', (path) => {
    expect(foundIn(path)).toEqual([]);
  });
});
