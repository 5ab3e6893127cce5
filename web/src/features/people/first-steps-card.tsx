import { Button, Text } from '@mantine/core';
import type { Availability } from '@muster/domain/availability/availability';
import type { Person } from '@muster/domain/people/person';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recall, remember } from '../../firebase/remembered.ts';
import { Section } from '../../ui/page/section.tsx';
import { FIRST_STEPS, stepsLeft } from './first-steps.ts';
import styles from './people.module.css';

const PUT_AWAY = 'put-away';

interface FirstStepsCardProps {
  readonly person: Person;
  readonly availability: Availability;
}

/** On top of Home until everything is done, or put away. */
export function FirstStepsCard({ person, availability }: FirstStepsCardProps) {
  const { t } = useTranslation('agent-home');
  const [isAway, setAway] = useState(() => recall('firstSteps') === PUT_AWAY);
  const left = stepsLeft(person, availability);
  if (left.length === 0 || isAway) return null;

  function putAway() {
    remember('firstSteps', PUT_AWAY);
    setAway(true);
  }

  return (
    <Section title={t('first.region')}>
      <Text>{t('first.text', { done: FIRST_STEPS.length - left.length, of: FIRST_STEPS.length })}</Text>
      <ol className={styles['lines']}>
        {FIRST_STEPS.map((step) => (
          <li key={step}>
            <span aria-hidden>{left.includes(step) ? '○ ' : '✓ '}</span>
            {left.includes(step) ? <StepLink step={step} /> : `${t(`first.${step}`)}, ${t('first.done')}`}
          </li>
        ))}
      </ol>
      <Button variant="subtle" h={48} onClick={putAway}>
        {t('first.putAway')}
      </Button>
    </Section>
  );
}

function StepLink({ step }: { readonly step: (typeof FIRST_STEPS)[number] }) {
  const { t } = useTranslation('agent-home');
  const words = t(`first.${step}`);
  if (step === 'alerts') return <Link to="/mobile/me/reach">{words}</Link>;
  return (
    <Link to="/welcome/$step" params={{ step }}>
      {words}
    </Link>
  );
}
