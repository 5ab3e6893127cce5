import type { SandboxItem } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import type { Store } from '../platform/store.ts';
import type { MailPort, OutgoingMail } from './mail.ts';
import { renderMessage } from './render-message.ts';

function itemOf({ toUid, key, params, link, lang }: OutgoingMail, at: Date): SandboxItem {
  return {
    to: toUid,
    channel: 'mail',
    kind: 'account',
    ...renderMessage(key, { ...params, link }, lang),
    lang,
    tag: key,
    urgency: 'standard',
    data: {},
    link,
    state: 'sent',
    at,
  };
}

/** Emulators only: mail as documents that the app shows. */
export function sandboxMail(store: Store): MailPort {
  return {
    async send(mail, now) {
      const id = `mail-${now.getTime()}~${mail.toUid}`;
      await store.commit([{ put: paths.sandboxItem(id), data: itemOf(mail, now) }], []);
      return 'sent';
    },
  };
}
