import type * as z from 'zod';
import type { Decision } from '../decision.ts';
import { paths } from '../paths.ts';
import type { saveClient } from './catalogues.contracts.ts';
import { answeredAtOnce, deletedEntry, savedEntry, type EntryCommand } from './save-entry.ts';
import type { Client } from './settings.ts';

type ClientChange = z.output<typeof saveClient.input>['change'];
export type ClientRefusal = 'not-found' | 'stale' | 'unknown-person' | 'both-lists';
type Answer = { readonly clientId: string };

interface ClientFacts extends EntryCommand {
  readonly change: ClientChange;
  readonly clientId: string;
  readonly client: Client | undefined;
  /** Of those named, the ones who can be asked for work. */
  readonly agents: ReadonlySet<string>;
}

/** Whoever is planned from now on is judged by the new lists; whoever has a place keeps it. */
export function decideSaveClient(facts: ClientFacts): Decision<ClientRefusal, Answer> {
  const { change, client, clientId, by, key } = facts;
  const entry = { kind: 'client', path: paths.client(clientId), entry: client } as const;
  const saving = { ...entry, change, by, key, answer: { clientId }, follow: [] };
  const atOnce = answeredAtOnce(saving);
  if (atOnce) return atOnce;
  if (change.act === 'delete') return deletedEntry(saving);
  const [allow, deny] = [[...new Set(change.allow)], [...new Set(change.deny)]];
  const [both] = allow.filter((uid) => deny.includes(uid));
  if (both !== undefined) return { refused: 'both-lists', args: { uid: both } };
  // Somebody who has another role by now may stay on the lists: it may change again.
  const known = new Set([...facts.agents, ...(client?.allow ?? []), ...(client?.deny ?? [])]);
  if ([...allow, ...deny].some((uid) => !known.has(uid))) return { refused: 'unknown-person' };
  const terms = { name: change.name, allow, deny } satisfies Client;
  return savedEntry(saving, terms, { allow: allow.length, deny: deny.length });
}
