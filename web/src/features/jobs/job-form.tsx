import { useMediaQuery } from '@mantine/hooks';
import type { Skill } from '@muster/domain/settings/settings';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../ui/fields/error-summary.tsx';
import type { PersonChoice } from '../../ui/fields/person-picker.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { FormSection } from './form-section.ts';
import { fieldId } from './field-id.ts';
import { JobFormHow } from './job-form-how.tsx';
import { JobFormNotes } from './job-form-notes.tsx';
import { JobFormSteps } from './job-form-steps.tsx';
import { JobFormWhat } from './job-form-what.tsx';
import { JobFormWhen } from './job-form-when.tsx';
import { JobFormWhere } from './job-form-where.tsx';
import { JobFormWho } from './job-form-who.tsx';
import styles from './job-form.module.css';
import type { JobForm } from './use-job-form.ts';
import { useSectionKeys } from './use-section-keys.ts';
import { useWrongText } from './use-wrong-text.ts';

export interface JobFormFacts {
  readonly skills: ReadonlyMap<string, Skill>;
  /** Agents who can be named or lead. */
  readonly people: readonly PersonChoice[];
  /** Types that were used before. */
  readonly types: readonly string[];
}

interface JobFormProps extends JobFormFacts {
  readonly label: string;
  readonly form: JobForm;
  /** Who will be asked: beside the fields, on a phone the last step. */
  readonly preview: ReactNode;
  /** Instead of date and time: what has no day of its own says when in another way. */
  readonly when?: ReactNode;
  /** Notices above the fields. */
  readonly notices?: ReactNode;
  /** What can be done with the form. */
  readonly foot: ReactNode;
}

/** All fields of a job: on a desk in one column beside the preview, on a phone step by step. */
export function JobFormView({ label, form, preview, when, notices, foot, ...facts }: JobFormProps) {
  const isPhone = useMediaQuery('(max-width: 63.99em)', undefined, { getInitialValueInEffect: false });
  const sections = useSections(form, facts, when);
  useSectionKeys(sections.map(({ id }) => id));
  const top = (
    <>
      {notices}
      <Summary form={form} />
    </>
  );
  if (isPhone) {
    return (
      <form aria-label={label} noValidate onSubmit={(event) => event.preventDefault()} className={styles['fields']}>
        {top}
        <JobFormSteps sections={sections} preview={preview} errors={form.errors} hasTried={form.hasTried} foot={foot} />
      </form>
    );
  }
  return (
    <div className={styles['columns']}>
      <form aria-label={label} noValidate onSubmit={(event) => event.preventDefault()} className={styles['fields']}>
        {top}
        {sections.map(({ id, title, content }, at) => (
          <div key={id} id={id} tabIndex={-1}>
            <Section title={`${at + 1} ${title}`}>{content}</Section>
          </div>
        ))}
        <div className={styles['foot']}>{foot}</div>
      </form>
      <aside className={styles['aside']}>{preview}</aside>
    </div>
  );
}

function useSections(form: JobForm, { skills, people, types }: JobFormFacts, when: ReactNode): readonly FormSection[] {
  const { t } = useTranslation('jobs-form');
  const section = (
    name: 'what' | 'where' | 'when' | 'who' | 'how' | 'notes',
    fields: string[],
    content: ReactNode,
  ) => ({
    id: fieldId(`section-${name}`),
    title: t(`sections.${name}`),
    fields,
    content,
  });
  return [
    section('what', ['title', 'type'], <JobFormWhat form={form} types={types} />),
    section('where', ['address', 'postcode', 'lat', 'lon', 'access'], <JobFormWhere form={form} />),
    section('when', ['start', 'end'], when ?? <JobFormWhen form={form} />),
    section('who', ['positions'], <JobFormWho form={form} skills={skills} people={people} />),
    section('how', ['named', 'waveSize', 'waitSec'], <JobFormHow form={form} people={people} />),
    section('notes', ['instructions', 'dress', 'notes'], <JobFormNotes form={form} />),
  ];
}

function Summary({ form: { errors, hasTried } }: { readonly form: JobForm }) {
  const wrong = useWrongText(errors);
  if (!hasTried) return null;
  const lines = Object.keys(errors).map((field) => ({ fieldId: fieldId(field), text: wrong(field) ?? '' }));
  return <ErrorSummary errors={lines} />;
}
