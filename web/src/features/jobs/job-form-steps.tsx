import { Button, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import type { FormSection } from './form-section.ts';
import type { FormErrors } from './job-form-draft.ts';
import styles from './job-form.module.css';

interface JobFormStepsProps {
  readonly sections: readonly FormSection[];
  readonly preview: ReactNode;
  readonly errors: FormErrors;
  readonly hasTried: boolean;
  readonly foot: ReactNode;
}

/** One group of fields at a time, the preview last. Going back keeps all. */
export function JobFormSteps({ sections, preview, errors, hasTried, foot }: JobFormStepsProps) {
  const { t } = useTranslation(['jobs-form', 'common']);
  const [step, setStep] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  const section = sections[step];
  const wrongStep = hasTried ? firstWrong(sections, errors) : -1;

  useEffect(() => {
    if (wrongStep >= 0) setStep(wrongStep);
  }, [wrongStep]);

  function go(to: number) {
    setStep(to);
    top.current?.focus();
  }

  return (
    <>
      <Text ref={top} tabIndex={-1} size="sm" c="dimmed">
        {t('step', { n: step + 1, of: sections.length + 1 })}
      </Text>
      {section ? <Section title={section.title}>{section.content}</Section> : preview}
      <div className={styles['foot']}>
        {step > 0 && (
          <Button variant="default" onClick={() => go(step - 1)}>
            {t('common:back')}
          </Button>
        )}
        {section ? (
          <Button flex={1} onClick={() => go(step + 1)}>
            {t('next')}
          </Button>
        ) : (
          foot
        )}
      </div>
    </>
  );
}

function firstWrong(sections: readonly FormSection[], errors: FormErrors): number {
  const wrong = Object.keys(errors);
  return sections.findIndex(({ fields }) => wrong.some((field) => fields.includes(field.split('.')[0] ?? '')));
}
