import { type CalendarEvent, calendarText } from '@muster/domain/jobs/calendar';
import { Job } from '@muster/domain/jobs/job';
import { Feed } from '@muster/domain/people/feed';
import { displayName, Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import { hashOfToken } from '../people/feed-token.ts';
import { defineTextRoute } from '../platform/api.ts';
import type { Instance } from '../platform/instance.ts';

const MOST_JOBS = 300;
const TOKEN = /^([\w-]{20,64})\.ics$/;

/** For calendar programs, which have no sign-in: the secret in the address is the key. */
export const calendarRoute = defineTextRoute('/api/calendar/', async (instance, rest) => {
  const token = TOKEN.exec(rest)?.[1];
  const { data: feed } = token ? await instance.store.get(Feed, paths.feed(hashOfToken(token))) : { data: undefined };
  const { data: person } = feed ? await instance.store.get(Person, paths.person(feed.uid)) : { data: undefined };
  if (!feed || person?.state !== 'active') return undefined;
  const events = await eventsOf(instance, feed.uid);
  const text = calendarText(events, await instance.clock.now(), `${displayName(person)} · Muster`);
  return { type: 'text/calendar; charset=utf-8', text };
});

async function eventsOf({ store }: Instance, uid: string): Promise<CalendarEvent[]> {
  const found = await store.query(Job, {
    from: paths.jobs,
    where: [['crewUids', 'array-contains', uid]],
    limit: MOST_JOBS,
  });
  return found.flatMap(({ path, data }) => (data ? [eventOf(idOf(path), data, uid)] : []));
}

function eventOf(jobId: string, { title, start, end, site, instructions, state, rev }: Job, uid: string) {
  return {
    uid: `${jobId}-${uid}`,
    sequence: rev,
    start,
    end,
    title,
    location: `${site.address}, ${site.postcode}`,
    description: `${jobId}\n${instructions}`,
    cancelled: state === 'cancelled',
  };
}
