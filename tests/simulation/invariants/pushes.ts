import type { Database } from '../database.ts';
import type { Pushed } from '../pushed.ts';
import { ladderIsForTheSilent, ownLanguageIsSpoken, pushesNameNobodyElse, quietIsKept } from './disturbing.ts';
import { pushesTellNothing } from './secrets.ts';
import { everyPushHasItsCause } from './sending.ts';

/** Hold for every message that reaches the push service. */
export const AFTER_EACH_PUSH: readonly ((
  message: Pushed['message'],
  database: Database,
  now: Date,
  earlier: readonly Pushed[],
) => string[])[] = [
  pushesTellNothing,
  everyPushHasItsCause,
  quietIsKept,
  ladderIsForTheSilent,
  ownLanguageIsSpoken,
  pushesNameNobodyElse,
];
