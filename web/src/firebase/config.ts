import { localSuite } from '@muster/domain/local-suite';
import type { FirebaseOptions } from 'firebase/app';

const HTTP_PORT = 80;

/** Ports of the emulators, told by the address of the page; undefined in a deployed build. */
export const suite =
  FIREBASE_CONFIG === undefined
    ? localSuite(Number(import.meta.env['VITE_HOSTING_PORT'] ?? (location.port || HTTP_PORT)))
    : undefined;

export const inEmulators = suite !== undefined;

export const firebaseOptions: FirebaseOptions = FIREBASE_CONFIG ?? {
  projectId: suite?.projectId ?? 'demo-muster',
  apiKey: 'fake-api-key',
};
