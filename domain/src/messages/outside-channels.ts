import type { MessageGroup } from '../people/prefs.ts';
import type { Person } from '../people/person.ts';
import { isMuted } from './groups.ts';
import type { Urgency } from './messages.ts';
import type { OutsideChannel } from './outage.ts';

/** By which of the two a person can and wants to be reached. Nobody gets an SMS for what can wait. */
export function outsideChannels(
  { email, phone, prefs }: Pick<Person, 'email' | 'phone' | 'prefs'>,
  group: MessageGroup,
  urgency: Urgency,
): readonly OutsideChannel[] {
  const wants = (channel: OutsideChannel) => !isMuted(prefs.mute, group, channel, urgency);
  const mail = email !== '' && wants('mail') ? (['mail'] as const) : [];
  const sms = phone !== undefined && urgency !== 'low' && wants('sms') ? (['sms'] as const) : [];
  return [...mail, ...sms];
}
