import type { Command } from '../platform/command.ts';

/** For timers whose work is done elsewhere: nothing but the timer goes. */
export const doNothing: Command<never, undefined> = {
  own: [],
  shared: [],
  needs: () => [],
  decide: () => ({ writes: [], audit: [], answer: undefined }),
};
