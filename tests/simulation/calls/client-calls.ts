import type { Client } from '@muster/domain/settings/settings';
import { DESK } from '../population.ts';
import { mostly, newKey, type Call, type Table } from './call.ts';
import { someAdmin } from './desk-calls.ts';

/** Whom they ask for and whom they do not want; now and then somebody is on both lists, or no agent at all. */
function someLists({ agents, dice }: Table): Pick<Client, 'allow' | 'deny'> {
  const deny = dice.some(agents, 0.25);
  const allow = dice.some(agents, 0.25).filter((uid) => !deny.includes(uid) || dice.chance(0.2));
  return dice.chance(0.95) ? { allow, deny } : { allow: [...allow, DESK], deny };
}

/** Mostly by who may, of what is there. */
export function saveClient(table: Table): Call {
  const { view, agents, dice } = table;
  const by = dice.chance(0.97) ? someAdmin(table) : dice.pick([DESK, ...agents]);
  return { name: 'saveClient', by, data: { key: newKey(dice), change: someChange(view.clients, table) } };
}

function someChange(clients: Table['view']['clients'], table: Table): object {
  const { dice } = table;
  const act = dice.weighted([
    ['save', 8],
    ['create', 1],
    ['delete', 1],
  ] as const);
  if (act === 'create') return { act, name: `Client ${dice.whole(1, 99)}`, ...someLists(table) };
  const clientId = mostly(dice, [...clients.keys()], ['unknown']);
  const { name = clientId, rev = 0 } = clients.get(clientId) ?? {};
  const seen = dice.chance(0.93) ? rev : rev + 1;
  return act === 'delete' ? { act, clientId, rev: seen } : { act, clientId, rev: seen, name, ...someLists(table) };
}
