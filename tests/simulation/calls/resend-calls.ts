import { idOf } from '@muster/domain/paths';
import { OFFICE } from '../population.ts';
import { jobIdOf, uidOf, type View } from '../view.ts';
import { mostly, newKey, type Call, type Table } from './call.ts';

interface Told {
  readonly uid: string;
  readonly about: object;
  /** The person may still do something about it. */
  readonly isOpen: boolean;
}

function toldIn({ pages, notices }: View, now: Date): Told[] {
  const offers = [...pages].flatMap(([path, { audience, state, replyBy }]) =>
    audience.map((uid) => ({
      uid,
      about: { kind: 'offer', jobId: jobIdOf(path), page: idOf(path) },
      isOpen: state === 'open' && replyBy > now,
    })),
  );
  const inboxes = [...notices].map(([path, { read }]) => ({
    uid: uidOf(path),
    about: { kind: 'notice', id: idOf(path) },
    isOpen: !read,
  }));
  return [...offers, ...inboxes];
}

/** Staff see that somebody gave no sign, and tell them once more. */
export function resend({ view, agents, dice, now }: Table): Call {
  const told = toldIn(view, now);
  const open = told.filter(({ isOpen }) => isOpen);
  const nothing = { uid: dice.pick(agents), about: { kind: 'notice', id: 'none' }, isOpen: false };
  const { uid, about } = mostly(dice, open, [...told, nothing]);
  const channel = dice.pick(['push', 'push', 'mail', 'sms'] as const);
  const data = { uid: dice.chance(0.96) ? uid : dice.pick(agents), about, channel, key: newKey(dice) };
  return { name: 'resendMessage', by: dice.chance(0.98) ? dice.pick(OFFICE) : dice.pick(agents), data };
}
