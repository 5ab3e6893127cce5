import type { PushNotice } from './shown-push.ts';

/** What the page says to the service worker. */
export type ToWorker =
  | { readonly type: 'show'; readonly push: PushNotice }
  /** The offer was answered or is gone: its notice leaves the tray. */
  | { readonly type: 'close'; readonly tag: string }
  /** There is a network again: receipts that were kept can be told. */
  | { readonly type: 'retry' }
  /** Sign-out: nothing of the person stays in the tray or on the device. */
  | { readonly type: 'forget' }
  /** The person accepted the new version. */
  | { readonly type: 'take-over' };

/** What the service worker says to the page: a notice was tapped. */
export interface FromWorker {
  readonly type: 'open';
  readonly link: string;
}
