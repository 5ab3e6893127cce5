import { testAlarm as contract } from '@muster/domain/messages/messages.contracts';
import type { OutgoingPush } from '@muster/domain/messages/messages';
import { Person } from '@muster/domain/people/person';
import { ROLES } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import type { PushOutcome } from '../ports/push.ts';
import { renderMessage } from '../ports/render-message.ts';

const TTL_SEC = 60;

/** Takes the way that an urgent offer takes, to oneself. */
export const testAlarm = defineCallable(contract, ROLES, async ({ store, push }, { actor, now }) => {
  const { data: person } = await store.get(Person, paths.person(actor.uid));
  if (!person) return { refused: 'not-found' };
  const [outcome = 'none'] = await push.send([alarmTo(actor.uid, person.lang)], now);
  return { outcome: inAWord(outcome) };
});

function alarmTo(to: string, lang: string): OutgoingPush {
  const words = renderMessage('testAlarm', {}, lang);
  const how = { kind: 'test.alarm', tag: 'test-alarm', link: '/me/reach', urgency: 'urgent', ttlSec: TTL_SEC } as const;
  return { to, ...how, ...words, lang, data: {} };
}

function inAWord(outcome: PushOutcome): 'sent' | 'failed' | 'none' | 'off' | 'later' {
  if (outcome === 'expired') return 'failed';
  if (typeof outcome === 'string') return outcome;
  return 'failed' in outcome ? 'failed' : 'later';
}
