import { signOut } from 'firebase/auth';
import { auth } from './auth.ts';
import { eraseEverything, stopEverything } from './leaving.ts';
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
  remember('eraseUnfinished', '1');
  tabs.postMessage('leave');
  await stopEverything();
  await signOut(auth);
  await eraseWithPatience();
  forgetPerson();
  location.replace('/sign-in');
}

/** A tab that was closed in the middle of leaving is caught up with at the next start. */
export async function finishLeaving(): Promise<void> {
  if (recall('eraseUnfinished') === undefined || auth.currentUser !== null) return;
  await Promise.all([import('./firestore.ts'), import('./outbox/outbox.ts'), import('./push/worker-link.ts')]);
  await stopEverything();
  await eraseWithPatience();
  forgetPerson();
}

/** Other tabs need a moment to let go of the stored documents. */
async function eraseWithPatience(): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (await eraseEverything()) return forget('eraseUnfinished');
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
}

tabs.addEventListener('message', async () => {
  leaving = true;
  await stopEverything();
  location.replace('/sign-in');
});
