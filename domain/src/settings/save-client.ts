import type * as z from 'zod';
import type { Decision } from '../decision.ts';
import { paths } from '../paths.ts';
import { beforeSaving, nextRev } from './before-saving.ts';
import type { saveClient } from './catalogues.contracts.ts';
import type { Client } from './settings.ts';

type ClientChange = z.output<typeof saveClient.input>['change'];
export type ClientRefusal = 'not-found' | 'stale' | 'unknown-person' | 'both-lists';
type Answer = { readonly clientId: string };

interface ClientFacts {
  readonly change: ClientChange;
  readonly clientId: string;
  readonly client: Client | undefined;
  /** Of those named, the ones who can be asked for work. */
  readonly agents: ReadonlySet<string>;
  readonly by: string;
}

/** Whoever is planned from now on is judged by the new lists; whoever has a place keeps it. */
export function decideSaveClient(facts: ClientFacts): Decision<ClientRefusal, Answer> {
  const { change, client, clientId, by } = facts;
  const answer = { clientId };
  const before = beforeSaving(change, client);
  if (before === 'done') return { writes: [], audit: [], answer };
  if (before) return before;
  if (change.act === 'delete') {
    return {
      writes: [{ remove: paths.client(clientId), guarded: true }],
      audit: [{ op: 'client.deleted', by }],
      answer,
    };
  }
  const [allow, deny] = [[...new Set(change.allow)], [...new Set(change.deny)]];
  const [both] = allow.filter((uid) => deny.includes(uid));
  if (both !== undefined) return { refused: 'both-lists', args: { uid: both } };
  // Somebody who has another role by now may stay on the lists: it may change again.
  const known = new Set([...facts.agents, ...(client?.allow ?? []), ...(client?.deny ?? [])]);
  if ([...allow, ...deny].some((uid) => !known.has(uid))) return { refused: 'unknown-person' };
  const data = { name: change.name, allow, deny, rev: nextRev(client) } satisfies Client;
  const write = client ? { replace: paths.client(clientId), data } : { create: paths.client(clientId), data };
  const diff = { allow: allow.length, deny: deny.length };
  return { writes: [write], audit: [{ op: client ? 'client.saved' : 'client.created', by, diff }], answer };
}
