import { isRefused } from '@muster/domain/decision';
import { decideLapseRegistration, hasLapsed } from '@muster/domain/people/lapse-registration';
import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import type { Erased } from '../platform/erase-expired.ts';
import type { Instance } from '../platform/instance.ts';
import { changeAccount } from './person-command.ts';

const PAGE = 200;

/**
 * Accounts of people who never followed the link of their mail, with all that names them. The account goes first: what
 * a kill leaves is a person without one, whom the next run takes.
 */
export async function eraseLapsed(instance: Instance, now: Date, mayGoOn: () => boolean): Promise<Erased> {
  let count = 0;
  for await (const uid of lapsed(instance, now)) {
    if (!mayGoOn()) return { count, isWhole: false };
    if (await eraseOne(instance, uid, now)) count += 1;
  }
  return { count, isWhole: true };
}

export async function countLapsed(instance: Instance, now: Date, most: number): Promise<Erased> {
  let count = 0;
  for await (const uid of lapsed(instance, now)) {
    if (count >= most) return { count, isWhole: false };
    if (!(await instance.accounts.isConfirmed(uid))) count += 1;
  }
  return { count, isWhole: true };
}

async function eraseOne(instance: Instance, uid: string, now: Date): Promise<boolean> {
  // The link was opened and the app has not heard of it yet: they are told when they come back.
  if (await instance.accounts.isConfirmed(uid)) return false;
  await instance.accounts.remove(uid);
  const outcome = await changeAccount(instance, uid, (account) =>
    decideLapseRegistration({ ...account, by: 'system' }, now),
  );
  return !isRefused(outcome) && outcome.answer;
}

/** By name, so that nothing has to be remembered and those who wait for a decision hold nobody up. */
async function* lapsed({ store }: Instance, now: Date): AsyncGenerator<string> {
  let after: string | undefined;
  do {
    const where = [['state', '==', 'pending'] as const];
    const found = await store.query(Person, { from: paths.people, where, after, limit: PAGE });
    for (const { path, data } of found) if (data && hasLapsed(data, now)) yield idOf(path);
    after = found.length < PAGE ? undefined : idOf(found.at(-1)?.path ?? '');
  } while (after !== undefined);
}
