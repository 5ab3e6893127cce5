import { localSuite, type LocalSuite } from '@muster/domain/local-suite';
import * as z from 'zod';

export const Options = z.object({
  ports: z.int(),
  json: z.boolean().default(false),
  yes: z.boolean().default(false),
});

/** What every verb knows: which suite is meant, and whether a person or a script is asking. */
export interface Context {
  readonly suite: LocalSuite;
  readonly json: boolean;
  readonly yes: boolean;
  /** Progress. Kept off standard output where a script reads it. */
  readonly say: (line: string) => void;
}

export function contextOf({ ports, json, yes }: z.output<typeof Options>): Context {
  return { suite: localSuite(ports), json, yes, say: json ? console.error : console.log };
}
