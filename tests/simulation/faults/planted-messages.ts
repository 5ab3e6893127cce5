import { StoredDelivery } from '@muster/domain/callouts/delivery';
import type { Fields, Write } from '@muster/domain/decision';
import { COLLECTION_GROUPS } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import type { Read } from '../../../functions/src/platform/store.ts';
import * as z from 'zod';
import type { View } from '../view.ts';
import type { Fault } from './fault.ts';

const PERSON = /^people\/[^/]+$/;

/** A person as somebody takes them to be; what is written of them stays true. */
function mistaken(change: (person: Person) => Partial<Person>): Pick<Fault, 'reads' | 'writes'> {
  return {
    reads(read: Read<unknown>) {
      if (!PERSON.test(read.path) || read.data === undefined) return read;
      const person = Person.parse(read.data);
      return { ...read, data: { ...person, ...change(person) } };
    },
    writes: (writes: readonly Write[], _reads: readonly Read<unknown>[], view: View) =>
      writes.map((write) => {
        if (!('replace' in write) || !PERSON.test(write.replace)) return write;
        const { lang, prefs } = view.people.get(write.replace.slice('people/'.length)) ?? Person.parse(write.data);
        return { ...write, data: { ...write.data, lang, prefs } };
      }),
  };
}

const sleepDisturbed: Fault = {
  name: 'nobody asks whether a person sleeps',
  ...mistaken(({ prefs }) => ({ prefs: { ...prefs, quietFrom: 0, quietTo: 0 } })),
};

const onlyEnglish: Fault = {
  name: 'everybody is written to in the language of the office',
  ...mistaken(() => ({ lang: 'en' })),
};

function withoutNotices(type: string): NonNullable<Fault['writes']> {
  return (writes) =>
    writes.filter((write) => !('put' in write && write.put.includes('/notices/') && write.data['type'] === type));
}

const cancelUntold: Fault = {
  name: 'a job is cancelled and its crew does not hear of it',
  writes: withoutNotices('job.cancelled'),
};
const changeUntold: Fault = {
  name: 'a job changes and its crew does not hear of it',
  writes: withoutNotices('job.changed'),
};
const releaseUntold: Fault = {
  name: 'somebody is sent away and does not hear of it',
  writes: withoutNotices('released'),
};

const AskedUids = z.record(z.string(), z.unknown());

/** Receipts are kept, and nobody who climbs the ladder looks at them. */
const signsOverlooked: Fault = {
  name: 'whoever saw a message is told once more as if not',
  foundBy: 'ladderIsForTheSilent',
  reads(read) {
    const isDelivery = read.path.includes('/deliveries/') && read.data !== undefined;
    return isDelivery ? { ...read, data: withReceipts(read.data, () => undefined) } : read;
  },
  writes: (writes, _reads, view) =>
    writes.map((write) => {
      if (!('replace' in write) || !write.replace.includes('/deliveries/')) return write;
      const kept = view.deliveries.get(write.replace)?.rows ?? {};
      return { ...write, data: withReceipts(write.data, (uid) => kept[uid]?.sh) };
    }),
};

function withReceipts(data: unknown, shownAt: (uid: string) => Date | undefined): Fields {
  const { rows, ...delivery } = StoredDelivery.parse(data);
  const told = new Set([...Object.keys(rows), ...Object.keys(AskedUids.parse(JSON.parse(delivery.asked)))]);
  const all = [...told].map((uid) => [uid, { ...rows[uid], sh: shownAt(uid) }] as const);
  return { ...delivery, rows: Object.fromEntries(all) };
}

/** Once nothing could be sent, nobody comes back to it. */
const waitingForgotten: Fault = {
  name: 'what waits in an inbox to be sent is not looked for again',
  foundBy: 'noNoticeIsForgotten',
  finds: (found, { from, group }) => (group === true && from === COLLECTION_GROUPS.notices ? [] : found),
};

const neverPlanned: Fault = {
  name: 'what comes into an inbox is pushed to nobody',
  foundBy: 'everyNoticeIsTried',
  writes: (writes) =>
    writes.map((write) => {
      if (!('put' in write) || !write.put.includes('/notices/')) return write;
      return { ...write, data: { ...write.data, next: undefined } };
    }),
};

export const MESSAGE_FAULTS: readonly Fault[] = [
  sleepDisturbed,
  onlyEnglish,
  cancelUntold,
  changeUntold,
  releaseUntold,
  signsOverlooked,
  waitingForgotten,
  neverPlanned,
];
