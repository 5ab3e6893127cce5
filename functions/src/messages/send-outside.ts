import type { Urgency } from '@muster/domain/messages/messages';
import type { Send } from '@muster/domain/messages/delivery-row';
import { isMuted } from '@muster/domain/messages/groups';
import type { Reader } from '@muster/domain/messages/notice-step';
import type { MessageGroup } from '@muster/domain/people/prefs';
import type { OrgConfig } from '@muster/domain/settings/settings';
import type { Instance } from '../platform/instance.ts';
import type { HandedOver, OutsideMessage } from '../ports/outside.ts';

export type OutsideChannel = Exclude<Send['channel'], 'push'>;

/** By which of the two a person can and wants to be reached. Nobody gets an SMS for what can wait. */
export function outsideChannels(
  { email, phone, prefs }: Pick<Reader, 'email' | 'phone' | 'prefs'>,
  group: MessageGroup,
  urgency: Urgency,
): readonly OutsideChannel[] {
  const wants = (channel: OutsideChannel) => !isMuted(prefs.mute, group, channel, urgency);
  const mail = email !== '' && wants('mail') ? (['mail'] as const) : [];
  const sms = phone !== undefined && urgency !== 'low' && wants('sms') ? (['sms'] as const) : [];
  return [...mail, ...sms];
}

/** `off`: the organisation stopped this channel; it waits. */
export async function handOver(
  { mail, sms }: Pick<Instance, 'mail' | 'sms'>,
  channel: OutsideChannel,
  message: Omit<OutsideMessage, 'to'>,
  { reader, switches }: { readonly reader: Reader; readonly switches: OrgConfig['switches'] },
  now: Date,
): Promise<HandedOver | 'off'> {
  if (channel === 'mail' ? !switches.mail : switches.sms === false) return 'off';
  const to = channel === 'mail' ? reader.email : reader.phone;
  if (to === undefined) return { failed: 'no-address' };
  return (channel === 'mail' ? mail : sms).send({ ...message, to }, now);
}
