import type { View } from '../view.ts';
import { newKey, type Call, type Table } from './call.ts';

interface Owned {
  readonly uid: string;
  readonly browser: string;
  readonly token: string;
}

export function devicesIn(view: View): Owned[] {
  return [...view.devices].map(([path, { uid, token }]) => ({ uid, token, browser: path.split('/')[3] ?? '' }));
}

/** A browser tells its token: the same as before, a new one, or now and then one that another account had. */
export function registerDevice({ view, agents, dice }: Table): Call {
  const uid = dice.pick(agents);
  const known = devicesIn(view);
  const own = known.filter((device) => device.uid === uid);
  const { browser, token } = own.length > 0 ? dice.pick(own) : { browser: `browser-${uid}`, token: newKey(dice) };
  const other = known.length > 0 ? dice.pick(known).token : token;
  const kind = dice.pick(['same', 'new', 'new', 'taken over'] as const);
  const told = kind === 'same' ? token : kind === 'new' ? newKey(dice) : other;
  return { name: 'registerDevice', by: uid, data: { browser, token: told } };
}

export function removeDevice({ view, agents, dice }: Table): Call {
  const known = devicesIn(view);
  const { uid, browser } = known.length > 0 ? dice.pick(known) : { uid: dice.pick(agents), browser: 'none' };
  return { name: 'removeDevice', by: uid, data: { browser } };
}

export function testAlarm({ agents, dice }: Table): Call {
  return { name: 'testAlarm', by: dice.pick(agents), data: {} };
}
