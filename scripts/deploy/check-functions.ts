import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';
import { childEnvironment } from '../suite/environment.ts';
import { ROOT } from '../suite/folders.ts';
import { BUNDLE } from '../suite/start-host.ts';
import { readJson } from './check-config.ts';
import { backends, build, env, projectConfig, runtimes, validate } from './firebase-tools.ts';

const PROJECT = 'demo-muster';
const Config = z.looseObject({ functions: z.unknown() });

/** Discovers the functions as a deploy does, with the settings of functions/.env. Answers their names. */
export async function checkFunctions(): Promise<string[]> {
  process.env['FIREBASE_FUNCTIONS_DISCOVERY_OUTPUT_PATH'] = 'true';
  const firebaseConfig = { projectId: PROJECT, storageBucket: `${PROJECT}.appspot.com` };
  const names: string[] = [];

  for (const codebase of projectConfig.normalizeAndValidate(Config.parse(readJson('firebase.json')).functions)) {
    const sourceDir = join(ROOT, codebase.source);
    const place = { projectId: PROJECT, projectDir: ROOT };
    const delegate = await runtimes.getRuntimeDelegate({ ...place, sourceDir, runtime: codebase.runtime });
    await delegate.validate();

    const userEnvs = env.loadUserEnvs({ ...place, functionsSource: sourceDir, isEmulator: false });
    const environment = { ...userEnvs, FIREBASE_CONFIG: JSON.stringify(firebaseConfig), GCLOUD_PROJECT: PROJECT };
    const discovered = await delegate.discoverBuild({}, environment);
    const settings = { firebaseConfig, userEnvs, codebase: codebase.codebase, nonInteractive: true, isEmulator: true };
    const { backend } = await build.resolveBackend({ build: discovered, ...settings });
    validate.endpointsAreValid(backend, backends.empty());
    names.push(...backends.allEndpoints(backend).map(({ id, region }) => `${id}@${region}`));
  }
  return names;
}

/** The runtime loads the bundle with `require`, which a top-level await forbids; discovery does not see it. */
export function checkNoTopLevelAwait(): void {
  const load = `require(${JSON.stringify(BUNDLE)}); process.exit(0)`;
  const environment = { ...childEnvironment(), GCLOUD_PROJECT: PROJECT, FIREBASE_CONFIG: '{}' };
  const { status, stderr } = spawnSync('node', ['-e', load], { env: environment, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.trim());
}
