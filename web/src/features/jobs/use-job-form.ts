import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { useState } from 'react';
import { useNow } from '../../firebase/clock.ts';
import { pinOf } from '../../ui/fields/place.ts';
import { type FormErrors, readForm, type ReadForm } from './job-form-draft.ts';
import type { JobFormValues } from './job-form-values.ts';
import { useFindPlace } from './use-find-place.ts';
import { useOutOfScope } from './use-out-of-scope.ts';

export interface JobForm {
  readonly values: JobFormValues;
  readonly change: (change: Partial<JobFormValues>) => void;
  /** Left by the person: from now on what is wrong with it is said. */
  readonly touch: (...fields: readonly string[]) => void;
  /** Of the fields that were touched; of all after a try to send. */
  readonly errors: FormErrors;
  readonly hasTried: boolean;
  /** Marks what is wrong, and answers the draft when nothing is. */
  readonly submit: () => JobDraft | undefined;
  /** For working out who will be asked: as soon as where, when and who are said. */
  readonly preview: JobDraft | undefined;
  readonly areaOf: (postcode: string) => string | undefined;
}

const SECOND_THOUGHT_MS = 60_000;

/** The fields of the job form and what is wrong with them. Nothing typed is ever taken away. */
export function useJobForm(first: JobFormValues, startBefore?: Date): JobForm {
  const [values, setValues] = useState(first);
  const [touched, setTouched] = useState<readonly string[]>([]);
  const [hasTried, setTried] = useState(false);
  const now = useNow(SECOND_THOUGHT_MS);
  const findPlace = useFindPlace();
  const district = findPlace?.(values.postcode, pinOf(values));
  const isPlaceKnown = findPlace && district !== undefined;
  const outOfScope = useOutOfScope(district);
  const facts = { now, isPlaceKnown, outOfScope, ...(startBefore && { startBefore }) };
  const read = readForm(values, facts);
  const all = errorsOf(read);

  return {
    values,
    change: (change) => setValues((before) => ({ ...before, ...change })),
    touch: (...fields) => setTouched((before) => [...before, ...fields.filter((field) => !before.includes(field))]),
    errors: hasTried ? all : onlyOf(all, touched),
    hasTried,
    submit() {
      setTried(true);
      return 'draft' in read ? read.draft : undefined;
    },
    preview: draftOf(readForm(withWords(values), facts)),
    areaOf: (postcode) => findPlace?.(postcode)?.area,
  };
}

/** Whom to ask does not depend on how a job is called. */
function withWords(values: JobFormValues): JobFormValues {
  const orElse = (text: string) => (text.trim().length < 3 ? '–––' : text);
  const { title, type, address, positions } = values;
  const labelled = positions.map((position) => ({ ...position, label: orElse(position.label) }));
  return { ...values, title: orElse(title), type: orElse(type), address: orElse(address), positions: labelled };
}

function errorsOf(read: ReadForm): FormErrors {
  return 'errors' in read ? read.errors : {};
}

function draftOf(read: ReadForm): JobDraft | undefined {
  return 'draft' in read ? read.draft : undefined;
}

function onlyOf(errors: FormErrors, fields: readonly string[]): FormErrors {
  return Object.fromEntries(Object.entries(errors).filter(([field]) => fields.includes(field)));
}
