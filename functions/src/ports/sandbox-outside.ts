import type { SandboxItem } from '@muster/domain/messages/messages';
import type { Channel } from '@muster/domain/people/prefs';
import { paths } from '@muster/domain/paths';
import type { Store } from '../platform/store.ts';
import type { OutsideMessage, OutsidePort } from './outside.ts';
import { renderMail, renderSms } from './render-message.ts';

const RENDER = { mail: renderMail, sms: renderSms } as const;

function itemOf(channel: keyof typeof RENDER, message: OutsideMessage, at: Date): SandboxItem {
  const { toUid, kind, urgency, lang, link, id, key } = message;
  return {
    ...{ to: toUid, channel, kind, urgency, lang, link, tag: key },
    ...RENDER[channel](message, link),
    data: { to: message.to, id },
    state: 'sent',
    at,
  };
}

/** Emulators only: mail and SMS as documents that the app shows, one for each message however often it is sent. */
export function sandboxOutside(store: Store, channel: Exclude<Channel, 'push'>): OutsidePort {
  return {
    async send(message, now) {
      const id = `${channel}~${message.id}~${message.toUid}`.replaceAll('/', '~');
      await store.commit([{ put: paths.sandboxItem(id), data: itemOf(channel, message, now) }], []);
      return 'sent';
    },
  };
}
