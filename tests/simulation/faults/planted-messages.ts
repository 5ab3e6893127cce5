import type { Write } from '@muster/domain/decision';
import { Person } from '@muster/domain/people/person';
import type { Read } from '../../../functions/src/platform/store.ts';
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

export const MESSAGE_FAULTS: readonly Fault[] = [
  sleepDisturbed,
  onlyEnglish,
  cancelUntold,
  changeUntold,
  releaseUntold,
];
