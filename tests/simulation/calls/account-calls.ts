import { ADMINS } from '../population.ts';
import { mostly, newKey, type Call, type Table } from './call.ts';
import { someAdmin } from './desk-calls.ts';

/** Mostly somebody in the field; now and then an administrator, maybe oneself. */
export function suspend(table: Table): Call {
  const { agents, view, dice } = table;
  const active = agents.filter((uid) => view.diaries.get(uid)?.who.state === 'active');
  const uid = dice.chance(0.9) ? mostly(dice, active, agents) : dice.pick(ADMINS);
  return { name: 'suspendPerson', by: someAdmin(table), data: { uid, reason: 'under review', key: newKey(dice) } };
}

export function reinstate(table: Table): Call {
  const { agents, view, dice } = table;
  const all = [...agents, ...ADMINS];
  const suspended = all.filter((uid) => view.people.get(uid)?.state === 'suspended');
  return {
    name: 'reinstatePerson',
    by: someAdmin(table),
    data: { uid: mostly(dice, suspended, all), key: newKey(dice) },
  };
}

function setRole(by: string, uid: string, role: string, { dice }: Table): Call {
  return { name: 'setRole', by, data: { uid, role, key: newKey(dice) } };
}

/** An administrator becomes something less, or is one again; sometimes each of them sends the other away. */
export function setRoles(table: Table): Call[] {
  const { view, dice } = table;
  const [one = '', other = ''] = ADMINS;
  if (dice.chance(0.5)) return [setRole(one, other, 'supervisor', table), setRole(other, one, 'supervisor', table)];
  const uid = dice.pick(ADMINS);
  const isAdmin = view.people.get(uid)?.role === 'admin';
  return [setRole(someAdmin(table), uid, isAdmin ? dice.pick(['supervisor', 'dispatcher']) : 'admin', table)];
}
