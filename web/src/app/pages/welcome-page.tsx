import type { Person } from '@muster/domain/people/person';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HomeStep } from '../../features/people/welcome/home-step.tsx';
import { PasswordStep } from '../../features/people/welcome/password-step.tsx';
import { PatternStep } from '../../features/people/welcome/pattern-step.tsx';
import { ProfileStep } from '../../features/people/welcome/profile-step.tsx';
import { SkillsStep } from '../../features/people/welcome/skills-step.tsx';
import { stepsFor, type WelcomeStep } from '../../features/people/welcome/welcome-steps.ts';
import { useOwnPerson } from '../../firebase/me.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { announce } from '../../ui/announce.tsx';
import { LanguageButton } from '../../ui/language-button.tsx';
import { BareFrame } from '../../ui/page/bare-frame.tsx';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { homeOf } from '../guards.ts';
import styles from './welcome-page.module.css';

const route = getRouteApi('/inside/welcome/$step');

export function WelcomePage() {
  const live = useOwnPerson();
  return (
    <BareFrame tools={<LanguageButton />}>
      <LivePart live={live}>{(person) => <Steps person={person} />}</LivePart>
    </BareFrame>
  );
}

function Steps({ person }: { readonly person: Person }) {
  const { t } = useTranslation('welcome');
  const router = useRouter();
  const { role } = useSignedIn();
  const asked = route.useParams().step;
  // The password step goes away once it is done, but the steps must not be renumbered under the reader.
  const [steps] = useState(() => stepsFor(role, person.mustChange));
  const at = Math.max(
    0,
    steps.findIndex((step) => step === asked),
  );
  const step = steps[at] ?? 'profile';
  const title = t('step', { at: at + 1, of: steps.length, name: t(`${step}.name`) });

  useEffect(() => announce(title), [title]);

  const next = () => {
    const following = steps[at + 1];
    if (following) void router.navigate({ to: '/welcome/$step', params: { step: following } });
    else void router.navigate({ to: homeOf(role) });
  };
  return (
    <Page key={step} title={title}>
      <StepList steps={steps} step={step} locked={person.mustChange} />
      <Step step={step} person={person} onDone={next} />
    </Page>
  );
}

interface StepListProps {
  readonly steps: readonly WelcomeStep[];
  readonly step: WelcomeStep;
  /** Until the handed-out password is replaced nothing else can be opened. */
  readonly locked: boolean;
}

function StepList({ steps, step, locked }: StepListProps) {
  const { t } = useTranslation('welcome');
  return (
    <ol aria-label={t('steps')} className={styles['steps']}>
      {steps.map((one, index) => {
        const isHere = one === step;
        const name = (
          <>
            <span className={styles['number']}>{index + 1}</span>
            <span className={styles['name']}>{t(`${one}.name`)}</span>
          </>
        );
        return (
          <li key={one} aria-current={isHere ? 'step' : undefined}>
            {locked || isHere ? (
              <span>{name}</span>
            ) : (
              <Link to="/welcome/$step" params={{ step: one }}>
                {name}
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface OneStepProps {
  readonly step: WelcomeStep;
  readonly person: Person;
  readonly onDone: () => void;
}

function Step({ step, person, onDone }: OneStepProps) {
  switch (step) {
    case 'password':
      return <PasswordStep onDone={onDone} />;
    case 'profile':
      return <ProfileStep person={person} onDone={onDone} />;
    case 'skills':
      return <SkillsStep person={person} onDone={onDone} />;
    case 'home':
      return <HomeStep person={person} onDone={onDone} />;
    case 'pattern':
      return <PatternStep onDone={onDone} />;
  }
}
