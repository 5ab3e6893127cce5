import type { Channel, MessageGroup, Mutes } from '../people/prefs.ts';
import type { NoticeKind, Urgency } from './messages.ts';

const GROUP_OF: Partial<Record<NoticeKind, MessageGroup>> = {
  offer: 'offer',
  'offer.closed': 'offer',
  message: 'message',
  'needs.you': 'desk',
  'system.alert': 'desk',
  account: 'account',
};

/** What is not about offers, messages, the desk or the account is about a job one has. */
export function groupOf(kind: NoticeKind): MessageGroup {
  return GROUP_OF[kind] ?? startOf(kind);
}

function startOf(kind: NoticeKind): MessageGroup {
  if (kind.startsWith('reminder')) return 'reminder';
  return kind.startsWith('availability') ? 'week' : 'job';
}

/** What a person chose not to get. An urgent push cannot be switched off. */
export function isMuted(mutes: Mutes | undefined, group: MessageGroup, channel: Channel, urgency: Urgency): boolean {
  if (urgency === 'urgent' && channel === 'push') return false;
  return mutes?.[group]?.includes(channel) ?? false;
}
