import { SandboxItem } from '@muster/domain/messages/messages';
import { downUntil, Outages, type OutsideChannel } from '@muster/domain/messages/outage';
import { paths } from '@muster/domain/paths';
import type { Store } from '../platform/store.ts';
import { MAIL_AGAIN_MS } from './mail.ts';
import type { OutsideMessage, OutsidePort } from './outside.ts';
import { renderMail, renderSms } from './render-message.ts';

const RENDER = { mail: renderMail, sms: renderSms } as const;

interface Handed {
  readonly at: Date;
  readonly isDown: boolean;
  /** How often it was handed over, this time included. */
  readonly tries: number;
}

function itemOf(channel: OutsideChannel, message: OutsideMessage, { at, isDown, tries }: Handed): SandboxItem {
  const { toUid, kind, urgency, lang, link, id, key } = message;
  return {
    ...{ to: toUid, channel, kind, urgency, lang, link, tag: key },
    ...RENDER[channel](message, link),
    data: { to: message.to, id, tries: String(tries) },
    state: isDown ? 'queued' : 'sent',
    at,
  };
}

/**
 * Emulators only: mail and SMS as documents that the app shows, one for each message however often it is sent. While
 * the provider is said to be down it takes nothing, as a real one would not.
 */
export function sandboxOutside(store: Store, channel: OutsideChannel): OutsidePort {
  return {
    async send(message, now) {
      const path = paths.sandboxItem(`${channel}~${message.id}~${message.toUid}`.replaceAll('/', '~'));
      const [{ data: outages }, { data: before }] = await Promise.all([
        store.get(Outages, paths.outages),
        store.get(SandboxItem, path),
      ]);
      const isDown = downUntil(outages, channel, now) !== undefined;
      const tries = Number(before?.data['tries'] ?? 0) + 1;
      await store.commit([{ put: path, data: itemOf(channel, message, { at: now, isDown, tries }) }], []);
      return isDown ? { later: new Date(now.getTime() + MAIL_AGAIN_MS), why: 'PROVIDER_DOWN' } : 'sent';
    },
  };
}
