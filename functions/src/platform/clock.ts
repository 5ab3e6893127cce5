export interface Clock {
  /** Server time, plus the sandbox offset in emulators. What people plan by. */
  now(): Promise<Date>;
  /** Server time alone: for tokens, caches and whatever is compared with them. */
  real(): Date;
}
