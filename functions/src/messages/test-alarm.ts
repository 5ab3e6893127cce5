import { testAlarm as contract } from '@muster/domain/messages/messages.contracts';
import type { OutgoingPush } from '@muster/domain/messages/messages';
import { testNotice, type TestNotice } from '@muster/domain/messages/test-notice';
import { Person } from '@muster/domain/people/person';
import { ROLES } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import type { Instance } from '../platform/instance.ts';
import type { PushOutcome } from '../ports/push.ts';
import { renderMessage } from '../ports/render-message.ts';
import { receiptFor } from './receipt-for.ts';

const TTL_SEC = 60;

/** Takes the way that an urgent offer takes, to oneself; how far it came is told by its notice. */
export const testAlarm = defineCallable(contract, ROLES, async (instance, { actor: { uid }, now }) => {
  const { store, push } = instance;
  const { data: person } = await store.get(Person, paths.person(uid));
  if (!person) return { refused: 'not-found' };
  const notice = testNotice(uid, now);
  await store.commit([notice.write], []);
  const [outcome = 'none'] = await push.send([alarmTo(instance, uid, person.lang, notice)], now);
  if (outcome === 'sent')
    await store.commit([{ update: paths.notice(uid, notice.id), data: { 'delivery.sentAt': now } }], []);
  return { outcome: inAWord(outcome), notice: notice.id };
});

function alarmTo(instance: Instance, to: string, lang: string, { id, sent }: TestNotice): OutgoingPush {
  const { type: kind, link, urgency, key, params } = sent;
  const how = { kind, tag: id, link, urgency, ttlSec: TTL_SEC };
  const receipt = receiptFor(instance, to, { kind: 'notice', id });
  return { to, ...how, ...renderMessage(key, params, lang), lang, data: { ...receipt } };
}

function inAWord(outcome: PushOutcome): 'sent' | 'failed' | 'none' | 'off' | 'later' {
  if (outcome === 'expired') return 'failed';
  if (typeof outcome === 'string') return outcome;
  return 'failed' in outcome ? 'failed' : 'later';
}
