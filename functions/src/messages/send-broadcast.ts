import { isRefused, type Refused } from '@muster/domain/decision';
import { Broadcast } from '@muster/domain/messages/broadcast';
import type { Recipients } from '@muster/domain/messages/broadcasts.contracts';
import { noticeId, storedNotice } from '@muster/domain/messages/notice';
import { decideSendBroadcast, type Addressed, type NewBroadcast } from '@muster/domain/messages/send-broadcast';
import { displayName, Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import { Team } from '@muster/domain/settings/settings';
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { readOrg } from '../settings/read-org.ts';
import { sendNotices } from './send-notices.ts';

interface Asked {
  readonly kind: Broadcast['kind'];
  readonly to: Recipients;
  readonly by: string;
  readonly key: string;
  readonly text?: string;
  readonly minutes?: number;
}

/** Repeated with the same key, it is the one that was sent. */
export async function sendBroadcast(
  instance: Instance,
  { kind, to, by, key, text, minutes }: Asked,
  now: Date,
): Promise<
  { readonly id: string; readonly people: number } | Refused<'not-found' | 'nobody-on-job' | 'unknown-person' | 'busy'>
> {
  const id = createHash('sha256').update(`${by} ${key}`).digest('hex').slice(0, 20);
  const [group, { data: sender }, org] = await Promise.all([
    groupOf(instance, to),
    instance.store.get(Person, paths.person(by)),
    readOrg(instance),
  ]);
  if (!group || !sender) return { refused: 'not-found' };
  const audience = await activeOf(instance, group.uids);
  if (audience.length === 0) return { refused: to.kind === 'crew' ? 'nobody-on-job' : 'unknown-person' };
  const broadcast: NewBroadcast = {
    ...{ kind, by, byName: displayName(sender), audience, title: group.title },
    ...(to.kind === 'crew' && { jobId: to.jobId }),
    ...(to.kind === 'team' && { teamId: to.teamId }),
    ...(text !== undefined && { text }),
  };
  const outcome = await carryOutCommand<never, Addressed>(instance, paths.broadcast(id), {
    ...{ own: [], shared: [], needs: () => [] },
    decide: (workspace, at) => {
      const known = workspace.get(Broadcast, paths.broadcast(id));
      return decideSendBroadcast({ id, known, broadcast, minutes, tz: org.tz }, at);
    },
  });
  if (isRefused(outcome)) return outcome;
  const { people, told } = outcome.answer;
  const kept = told.map(({ uid, notice }) => ({ uid, id: noticeId(notice), notice: storedNotice(notice, outcome.at) }));
  await sendNotices(instance, kept, now);
  return { id, people };
}

interface Group {
  readonly title: string;
  readonly uids: readonly string[];
}

/** Of a job nothing but its name and its crew is needed; jobs come after messages. */
const JobWithCrew = z.object({ title: z.string(), crewUids: z.array(z.string()) });

async function groupOf({ store }: Instance, to: Recipients): Promise<Group | undefined> {
  if (to.kind === 'people') return { title: '', uids: to.uids };
  if (to.kind === 'crew') {
    const { data } = await store.get(JobWithCrew, paths.job(to.jobId));
    return data && { title: data.title, uids: data.crewUids };
  }
  const { data } = await store.get(Team, paths.team(to.teamId));
  return data && { title: data.name, uids: data.members };
}

async function activeOf({ store }: Instance, uids: readonly string[]): Promise<string[]> {
  const people = await store.getAll(Person, [...new Set(uids)].map(paths.person));
  return people.flatMap(({ path, data }) => (data?.state === 'active' ? [idOf(path)] : [])).toSorted();
}
