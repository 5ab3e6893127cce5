import type { PushPort } from './push.ts';

/** Until people can register a device nobody has a target. */
export const noPush: PushPort = {
  send: async (messages) => messages.map(() => 'none'),
};
