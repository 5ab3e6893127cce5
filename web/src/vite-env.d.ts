import type { FirebaseOptions } from 'firebase/app';

declare global {
  /** Of a deployed build; undefined in the local suite. */
  const FIREBASE_CONFIG: FirebaseOptions | undefined;
}
