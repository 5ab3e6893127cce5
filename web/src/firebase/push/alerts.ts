import { registerDevice, removeDevice } from '@muster/domain/messages/messages.contracts';
import { NoAnswer } from '../call-errors.ts';
import { externalStore, useExternal } from '../external-store.ts';
import { call } from '../functions.ts';
import { browserId } from './browser-id.ts';
import { currentToken, dropToken, renewToken } from './token.ts';

/** Whether this browser may show notices at all. */
export type AlertPermission = 'granted' | 'denied' | 'default' | 'unsupported';

/** Whether the server can reach this browser: `waiting` while it is asked or there is no network. */
export type TargetState = 'off' | 'waiting' | 'registered' | 'failed';

export interface Alerts {
  readonly permission: AlertPermission;
  readonly target: TargetState;
}

const FORGET_MS = 3000;

const alerts = externalStore<Alerts>({ permission: permissionNow(), target: 'off' });

/** Alerts of this browser; whether any device of the person can be reached is `reach` of the own record. */
export function useAlerts(): Alerts {
  return useExternal(alerts);
}

function permissionNow(): AlertPermission {
  const isPossible = 'Notification' in globalThis && 'serviceWorker' in navigator;
  return isPossible ? Notification.permission : 'unsupported';
}

function note(target: TargetState): void {
  const known = alerts.get();
  const permission = permissionNow();
  if (known.permission !== permission || known.target !== target) alerts.set({ permission, target });
}

let running: Promise<void> | undefined;

/**
 * Makes the server know the token this browser has now: on each start and each return to it, because
 * tokens change, browsers are wiped and people change places. Several at once are one.
 */
export function syncTarget(): Promise<void> {
  running ??= sync().finally(() => {
    running = undefined;
  });
  return running;
}

async function sync(): Promise<void> {
  if (permissionNow() !== 'granted') return note('off');
  if (alerts.get().target !== 'registered') note('waiting');
  try {
    const { answer } = await register(await currentToken());
    if (answer === 'renew') await register(await renewToken());
    note('registered');
  } catch (error) {
    note(error instanceof NoAnswer ? 'waiting' : 'failed');
    if (!(error instanceof NoAnswer)) throw error;
  }
}

function register(token: string) {
  return call(registerDevice, { browser: browserId(), token });
}

/** Asks the person, on a tap of theirs, and makes this browser known. */
export async function turnOnAlerts(): Promise<AlertPermission> {
  if (permissionNow() === 'unsupported') return 'unsupported';
  await Notification.requestPermission();
  await syncTarget();
  return permissionNow();
}

/** Before the session ends, for nobody else may remove it. Without a network the token at least ends here. */
export async function forgetTarget(): Promise<void> {
  if (permissionNow() !== 'granted') return;
  const removing = call(removeDevice, { browser: browserId() });
  const patience = new Promise((resolve) => setTimeout(resolve, FORGET_MS));
  await Promise.allSettled([Promise.race([removing, patience]), Promise.race([dropToken(), patience])]);
}
