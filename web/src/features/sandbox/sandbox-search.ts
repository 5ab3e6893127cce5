import { SANDBOX_STATES, type SandboxItem } from '@muster/domain/messages/messages';
import * as z from 'zod';
import { hasWords, passes, readSearch } from '../../ui/search-words.ts';

export const CHANNELS = ['any', 'push', 'mail', 'sms'] as const;
export const STATES = ['any', ...SANDBOX_STATES] as const;
const FILTERS = ['kind', 'state', 'channel'] as const;

/** How the outbox is filtered; part of the address. */
export const SandboxChoice = z.object({
  q: z.coerce.string().default('').catch(''),
  channel: z.enum(CHANNELS).default('any').catch('any'),
  state: z.enum(STATES).default('any').catch('any'),
});
export type SandboxChoice = z.output<typeof SandboxChoice>;

export const ALL_MESSAGES = SandboxChoice.parse({});

/** One message that would have left. */
export interface SandboxRow {
  readonly id: string;
  readonly item: SandboxItem;
  readonly to: string;
}

export interface FoundMessages {
  readonly rows: readonly SandboxRow[];
  readonly unknown: readonly string[];
}

export function findMessages(all: readonly SandboxRow[], { q, channel, state }: SandboxChoice): FoundMessages {
  const { filters, words, unknown } = readSearch(q, FILTERS);
  const rows = all.filter(
    ({ item, to }) =>
      (channel === 'any' || item.channel === channel) &&
      (state === 'any' || item.state === state) &&
      passes(filters.kind, item.kind) &&
      passes(filters.state, item.state) &&
      passes(filters.channel, item.channel) &&
      hasWords(words, [to, item.kind, item.title, item.text, item.link]),
  );
  return { rows, unknown };
}
