import type { Person } from '@muster/domain/people/person';
import type { Look, Visitor, Visitors } from './browser.ts';
import { freshName, type Dispatch, type Someone } from './dispatch.ts';

/** An agent of a fresh name, signed in at a device of their own. */
export interface AgentVisitor extends Visitor {
  readonly someone: Someone;
}

export async function arriveAsAgent(
  visitors: Visitors,
  dispatch: Dispatch,
  changes: Partial<Person> = {},
  look: Look = {},
): Promise<AgentVisitor> {
  const uid = freshName('jan');
  const someone = await dispatch.someone(uid, { first: 'Jan', ...changes });
  const visitor = await visitors.arrive(look);
  await visitor.signIn(`${uid}@muster.test`);
  await visitor.page.getByRole('switch', { name: 'On duty today' }).waitFor();
  return { ...visitor, someone };
}
