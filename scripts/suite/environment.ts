import { delimiter } from 'node:path';
import type { LocalSuite } from '@muster/domain/local-suite';
import { TOOLS } from './folders.ts';

type Environment = Record<string, string | undefined>;

/** What every child of the suite gets: Node 24 first on PATH, and no waiting for a network. */
export function childEnvironment(firstOnPath: readonly string[] = []): Environment {
  return {
    ...process.env,
    PATH: [...firstOnPath, TOOLS, process.env['PATH'] ?? ''].join(delimiter),
    METADATA_SERVER_DETECTION: 'none',
    npm_config_offline: 'true',
    FIREBASE_FUNCTIONS_DISCOVERY_OUTPUT_PATH: 'true',
    NODE_OPTIONS: '--enable-source-maps',
  };
}

/** How the Admin SDK and the functions find the emulators of this suite. */
export function emulatorAddresses(suite: LocalSuite, projectId: string): Record<string, string> {
  return {
    GCLOUD_PROJECT: projectId,
    FIREBASE_CONFIG: JSON.stringify({ projectId }),
    FIREBASE_AUTH_EMULATOR_HOST: `127.0.0.1:${suite.auth}`,
    FIRESTORE_EMULATOR_HOST: `127.0.0.1:${suite.firestore}`,
    CLOUD_TASKS_EMULATOR_HOST: `127.0.0.1:${suite.tasks}`,
    METADATA_SERVER_DETECTION: 'none',
  };
}
