import { inEmulators } from '../config.ts';
import { newKey } from '../new-key.ts';
import { browserId, recallHere, rememberHere } from './browser-id.ts';

/** What the push service knows this browser by. Emulators have no push service: there a made-up one will do. */
export async function currentToken(): Promise<string> {
  if (!inEmulators) return (await import('./fcm-token.ts')).fcmToken();
  return recallHere('sandboxTarget') ?? `sandbox-${browserId()}`;
}

/** Another one in its place: the push service called the old one dead, or it belongs to somebody who left. */
export async function renewToken(): Promise<string> {
  await dropToken();
  return currentToken();
}

/** From now on nothing that was sent to the old token arrives here. */
export async function dropToken(): Promise<void> {
  if (inEmulators) rememberHere('sandboxTarget', `sandbox-${newKey()}`);
  else await (await import('./fcm-token.ts')).dropFcmToken();
}
