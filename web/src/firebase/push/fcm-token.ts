import { deleteToken, getMessaging, getToken } from 'firebase/messaging';
import { app } from '../app.ts';

/** Of the one service worker: a second one on the same scope would replace it. */
export async function fcmToken(): Promise<string> {
  const serviceWorkerRegistration = await navigator.serviceWorker.ready;
  const key = FCM_VAPID_KEY === undefined ? {} : { vapidKey: FCM_VAPID_KEY };
  return getToken(getMessaging(app), { ...key, serviceWorkerRegistration });
}

export async function dropFcmToken(): Promise<void> {
  await deleteToken(getMessaging(app));
}
