import type { Actor } from './actors.ts';
import { get, list } from './attempts.ts';
import type { Listing } from './attempts.ts';
import type { Check } from './check.ts';
import type { Verdict } from './emulator.ts';
import { onTheWire } from './wire.ts';

const filter = (fieldPath: string, op: string, value: unknown) => ({
  fieldFilter: { field: { fieldPath }, op, value: onTheWire(value) },
});
const inDatabase = (collection: string, where: object): Listing => ({ below: '', collection, query: { where } });
const inGroup = (collection: string, where: object): Listing => ({ ...inDatabase(collection, where), group: true });

/** The search of the agent's home: open offers to this person, newest first. */
const openOffersTo = (uid: string): Listing => ({
  below: '',
  collection: 'waves',
  group: true,
  query: {
    where: {
      compositeFilter: {
        op: 'AND',
        filters: [filter('audience', 'ARRAY_CONTAINS', uid), filter('state', 'EQUAL', 'open')],
      },
    },
    orderBy: [{ field: { fieldPath: 'sentAt' }, direction: 'DESCENDING' }],
    limit: 50,
  },
});
const offersToEither = inGroup('waves', filter('audience', 'ARRAY_CONTAINS_ANY', ['inside', 'asked']));
const openOffers = inGroup('waves', filter('state', 'EQUAL', 'open'));
const pagesOfOneJob: Listing = { below: 'jobs/J-000001', collection: 'waves' };
const jobsWithCrew = (uid: string) => inDatabase('jobs', filter('crewUids', 'ARRAY_CONTAINS', uid));
const pastJobsOf = (uid: string) => inDatabase('jobs', filter('pastCrewUids', 'ARRAY_CONTAINS', uid));
const answersOf = (uid: string) => inGroup('responses', filter('uid', 'EQUAL', uid));
const bulletinsTo = (uid: string): Listing => ({
  below: '',
  collection: 'bulletins',
  query: {
    where: filter('audience', 'ARRAY_CONTAINS', uid),
    orderBy: [{ field: { fieldPath: 'at' }, direction: 'DESCENDING' }],
    limit: 30,
  },
});
const everyBulletin = inDatabase('bulletins', filter('type', 'EQUAL', 'availability.weekly'));
const triesOf = (uid: string) => inDatabase('signins', filter('email', 'EQUAL', `${uid}@muster.test`));
const sentTo = (uid: string) => inDatabase('sandbox', filter('to', 'EQUAL', uid));

const inboxOf = (uid: string): Listing => ({ below: `people/${uid}`, collection: 'notices' });
const chatOf = (jobId: string): Listing => ({ below: `jobs/${jobId}`, collection: 'messages' });

const WAVES = 'jobs/{id}/waves/{id}';
const RESPONSES = 'jobs/{id}/responses/{id}';

/** What people search for, and single documents whose relation to a person the table has no column for. */
export const QUERY_CHECKS: readonly Check[] = [
  search(WAVES, 'an agent finds the open offers to oneself', 'insider', openOffersTo('inside'), 'allow'),
  search(WAVES, 'an agent who was never asked finds no offers', 'agent', openOffersTo('outside'), 'allow'),
  search(WAVES, 'an agent may not search offers to another', 'agent', openOffersTo('inside'), 'deny'),
  search(WAVES, 'an agent may not search offers to oneself or another', 'insider', offersToEither, 'deny'),
  search(WAVES, 'an agent may not search all open offers', 'insider', openOffers, 'deny'),
  search(WAVES, 'an agent may not list the pages of one job', 'insider', pagesOfOneJob, 'deny'),
  search(WAVES, 'staff list the pages of one job', 'dispatcher', pagesOfOneJob, 'allow'),
  search('jobs/{id}', 'an agent finds the jobs of the own crews', 'insider', jobsWithCrew('inside'), 'allow'),
  search('jobs/{id}', 'an agent may not search the jobs of another', 'agent', jobsWithCrew('inside'), 'deny'),
  search('jobs/{id}', 'a former crew member may not search past jobs', 'agent', pastJobsOf('outside'), 'deny'),
  search(RESPONSES, 'an agent finds the own answers', 'insider', answersOf('inside'), 'allow'),
  search(RESPONSES, 'an agent may not search the answers of another', 'agent', answersOf('inside'), 'deny'),
  search('bulletins/{id}', 'an agent finds the messages to oneself', 'insider', bulletinsTo('inside'), 'allow'),
  search('bulletins/{id}', 'an agent may not search those to another', 'agent', bulletinsTo('inside'), 'deny'),
  search('bulletins/{id}', 'an agent may not search all messages', 'insider', everyBulletin, 'deny'),
  search('sandbox/{id}', 'an agent finds what was sent to oneself', 'insider', sentTo('inside'), 'allow'),
  search('sandbox/{id}', 'an agent may not search what was sent to another', 'agent', sentTo('inside'), 'deny'),
  search('people/{id}/notices/{id}', 'a person lists the own inbox', 'insider', inboxOf('inside'), 'allow'),
  search('people/{id}/notices/{id}', 'nobody lists the inbox of another', 'agent', inboxOf('inside'), 'deny'),
  search(
    'jobs/{id}/messages/{id}',
    'nobody lists the chat of a job that is not there',
    'agent',
    chatOf('J-999999'),
    'deny',
  ),
  search('signins/{id}', 'a person finds tries with the own address', 'insider', triesOf('inside'), 'allow'),
  search('signins/{id}', 'nobody may search tries with another address', 'agent', triesOf('inside'), 'deny'),
  reading('people/{id}', 'a person waiting for approval reads the own record', 'pending', 'people/pending', 'allow'),
  reading('people/{id}', 'a requester reads the own record', 'requester', 'people/requester', 'allow'),
  reading('jobs/{id}', 'an agent cannot tell a missing job from a hidden one', 'agent', 'jobs/J-999999', 'deny'),
];

function search(of: string, title: string, actor: Actor, listing: Listing, expected: Verdict): Check {
  return { of, title, actor, expected, writes: false, attempt: (emulator) => list(emulator, actor, listing) };
}

function reading(of: string, title: string, actor: Actor, path: string, expected: Verdict): Check {
  return { of, title, actor, expected, writes: false, attempt: (emulator) => get(emulator, actor, path) };
}
