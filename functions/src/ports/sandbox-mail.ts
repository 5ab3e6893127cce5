import type { SandboxItem } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import type { Store } from '../platform/store.ts';
import type { MailPort, OutgoingMail } from './mail.ts';

function itemOf({ toUid, subject, text, link, lang }: OutgoingMail, at: Date, tag: string): SandboxItem {
  return {
    to: toUid,
    channel: 'mail',
    kind: 'account',
    title: subject,
    text,
    lang,
    tag,
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
      const tag = `mail-${now.getTime()}`;
      await store.commit([{ put: paths.sandboxItem(`${tag}~${mail.toUid}`), data: itemOf(mail, now, tag) }], []);
      return 'sent';
    },
  };
}
