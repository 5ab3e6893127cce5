import { paths } from '@muster/domain/paths';
import type { Client } from '@muster/domain/settings/settings';
import type { Ledger } from './ledger.ts';

const CLIENTS: Readonly<Record<string, Client>> = {
  'olympia-halls': { name: 'Olympia Halls', allow: ['agent3', 'agent6'], deny: ['agent9'] },
  'city-retail': { name: 'City Retail Group', allow: ['agent24'], deny: [] },
};

/** Who asks for whom, and whom they do not want. */
export function signClients(ledger: Ledger): void {
  for (const [id, client] of Object.entries(CLIENTS)) ledger.put(paths.client(id), { ...client });
}
