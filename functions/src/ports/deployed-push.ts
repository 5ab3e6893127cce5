import { applicationDefault } from 'firebase-admin/app';
import type { Store } from '../platform/store.ts';
import { http1Wire, http2Wire } from './fcm/fcm-wire.ts';
import { fcmPush } from './fcm-push.ts';
import type { PushPort } from './push.ts';

/** The push service of the project that this process runs in, with the project's own right to it. */
export function deployedPush(store: Store): PushPort {
  const { GCLOUD_PROJECT: projectId = '', FCM_TRANSPORT } = process.env;
  const credential = applicationDefault();
  return fcmPush({
    store,
    projectId,
    wire: FCM_TRANSPORT === 'http1' ? http1Wire : http2Wire,
    accessToken: async () => (await credential.getAccessToken()).access_token,
  });
}
