import type { MailPort } from '../ports/mail.ts';
import type { PushPort } from '../ports/push.ts';
import type { SmsPort } from '../ports/sms.ts';
import type { Accounts } from './accounts.ts';
import type { Clock } from './clock.ts';
import type { Nudges } from './nudges.ts';
import type { Store } from './store.ts';

/**
 * One running instance: its door to the database, its clock, its ports and, through `memory`, what
 * it keeps between calls (queues of waiting callers, caches). Tests and the simulation make several.
 */
export interface Instance {
  readonly store: Store;
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly push: PushPort;
  readonly mail: MailPort;
  readonly sms: SmsPort;
  /** Left out where the tick alone finds due timers. */
  readonly nudges?: Nudges;
  /** True on emulators: what exists only there may be called. */
  readonly sandbox: boolean;
  /** What one module keeps for this instance, made on first use. */
  memory<T>(key: symbol, make: () => T): T;
}
