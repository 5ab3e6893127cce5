import { isRefused } from '@muster/domain/decision';
import { decideFeed } from '@muster/domain/people/feed';
import { changeFeed as contract } from '@muster/domain/people/people.contracts';
import { ROLES } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { hashOfToken, newFeedToken } from './feed-token.ts';
import { changeAccount } from './person-command.ts';

/** The link is told once; a repeat makes another one, and only the last one works. */
export const changeFeed = defineCallable(contract, ROLES, async (instance, { input, actor }) => {
  const token = input.wanted ? newFeedToken() : undefined;
  const outcome = await changeAccount(instance, actor.uid, (account) =>
    decideFeed({ ...account, by: actor.uid, ...(token !== undefined && { hash: hashOfToken(token) }) }),
  );
  if (isRefused(outcome)) return outcome;
  return token === undefined ? {} : { path: `/api/calendar/${token}.ics` };
});
