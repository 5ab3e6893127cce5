import type { Reader } from '@muster/domain/messages/notice-step';
import type { OutsideChannel } from '@muster/domain/messages/outage';
import type { OrgConfig } from '@muster/domain/settings/settings';
import type { Instance } from '../platform/instance.ts';
import type { HandedOver, OutsideMessage } from '../ports/outside.ts';

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
