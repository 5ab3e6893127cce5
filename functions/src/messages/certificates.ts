import { isRefused } from '@muster/domain/decision';
import { certificateWarnings, decideWarnOfCertificates } from '@muster/domain/messages/certificate-warnings';
import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import type { ScheduleRun } from '@muster/domain/retention';
import { changeAccount } from '../people/person-command.ts';
import type { Instance } from '../platform/instance.ts';
import { defineSchedule } from '../platform/schedule.ts';
import { readSkills } from '../settings/read-catalogues.ts';

const PAGE = 200;
const MOST_STAFF = 50;

/** Once a day: certificates that end soon are told to who has them and to the office. */
export const certificates = defineSchedule('every day 07:10', warnAll, { timeoutSeconds: 900 });

async function warnAll(instance: Instance): Promise<ScheduleRun> {
  const now = await instance.clock.now();
  const [skills, staff] = await Promise.all([readSkills(instance), staffOf(instance)]);
  const skillName = (id: string) => skills.get(id)?.name ?? id;
  const counts = { people: 0, warned: 0, certificates: 0 };
  for await (const [uid, person] of agents(instance)) {
    counts.people += 1;
    if (certificateWarnings(person, now).length === 0) continue;
    const outcome = await changeAccount(instance, uid, (account) =>
      decideWarnOfCertificates({ ...account, by: 'system', skillName, staff, now }),
    );
    if (isRefused(outcome) || outcome.answer === 0) continue;
    counts.warned += 1;
    counts.certificates += outcome.answer;
  }
  const run: ScheduleRun = { at: now, counts, isWhole: true };
  await instance.store.commit([{ put: paths.run('certificates'), data: run }], []);
  return run;
}

async function staffOf({ store }: Instance): Promise<readonly string[]> {
  const found = await store.query(Person, {
    from: paths.people,
    where: [['role', 'in', ['supervisor', 'admin']]],
    limit: MOST_STAFF,
  });
  return found.flatMap(({ path, data }) => (data?.state === 'active' ? [idOf(path)] : []));
}

async function* agents({ store }: Instance): AsyncGenerator<readonly [string, Person]> {
  let after: string | undefined;
  do {
    const found = await store.query(Person, {
      from: paths.people,
      where: [['role', '==', 'agent']],
      after,
      limit: PAGE,
    });
    for (const { path, data } of found) if (data) yield [idOf(path), data];
    after = found.length < PAGE ? undefined : idOf(found.at(-1)?.path ?? '');
  } while (after !== undefined);
}
