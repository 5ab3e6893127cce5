import type { FirebaseOptions } from 'firebase/app';

declare global {
  /** Of a deployed build; undefined in the local suite. */
  const FIREBASE_CONFIG: FirebaseOptions | undefined;
  /** Of a deployed build: the public key of its web push certificate. */
  const FCM_VAPID_KEY: string | undefined;
}
