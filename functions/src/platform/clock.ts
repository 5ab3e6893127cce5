/** Server time, plus the sandbox offset in emulators. Preconditions and rules stay on real time. */
export interface Clock {
  now(): Promise<Date>;
}
