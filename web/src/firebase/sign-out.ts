import { signOut } from 'firebase/auth';
import { auth } from './auth.ts';
import { eraseEverything, stopEverything } from './leaving.ts';
import { isOwnTab } from './own-tab.ts';
import { forget, forgetPerson, recall, remember } from './remembered.ts';

const TRIES = 8;
const REST_MS = 150;
const tabs = new BroadcastChannel('muster-leaving');
let leaving = false;

/** True from the tap on "Sign out" until the page is gone. */
export function isLeaving(): boolean {
  return leaving;
}

/** Ends the session and removes everything of the person from this browser, in all its tabs. */
export async function leave(): Promise<void> {
  leaving = true;
  if (isOwnTab) return leaveOwnTab();
  remember('eraseUnfinished', '1');
  await removeFromDevices();
  tabs.postMessage('leave');
  await stopEverything();
  await signOut(auth);
  await eraseWithPatience();
  forgetPerson();
  location.replace('/sign-in');
}

/** While there still is a session that may do so. */
async function removeFromDevices(): Promise<void> {
  const { forgetTarget } = await import('./push/alerts.ts');
  await forgetTarget();
}

/** A tab that was opened as another person leaves what belongs to the other tabs. */
async function leaveOwnTab(): Promise<void> {
  await removeFromDevices();
  await stopEverything();
  await signOut(auth);
  sessionStorage.clear();
  location.replace('/sign-in');
}

/**
 * After somebody signed in: what another person left here, without signing out, is removed.
 * Answers true when the page must be loaded anew.
 */
export async function eraseFormerPerson(uid: string): Promise<boolean> {
  const former = recall('lastUid');
  remember('lastUid', uid);
  if (former === undefined || former === uid) return false;
  remember('eraseUnfinished', '1');
  await loadLeavers();
  await stopEverything();
  await eraseWithPatience();
  return true;
}

/** A tab that was closed in the middle of leaving is caught up with at the next start. */
export async function finishLeaving(): Promise<void> {
  if (recall('eraseUnfinished') === undefined || auth.currentUser !== null) return;
  await loadLeavers();
  await stopEverything();
  await eraseWithPatience();
  forgetPerson();
}

/** Each tells what it keeps when it is loaded. */
async function loadLeavers(): Promise<void> {
  await Promise.all([import('./firestore.ts'), import('./outbox/outbox.ts'), import('./push/worker-link.ts')]);
}

/** Other tabs need a moment to let go of the stored documents. */
async function eraseWithPatience(): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (await eraseEverything()) return forget('eraseUnfinished');
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
}

tabs.addEventListener('message', () => {
  leaving = true;
  void stopEverything().then(() => location.replace('/sign-in'));
});
