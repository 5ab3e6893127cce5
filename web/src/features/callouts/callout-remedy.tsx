import { Button } from '@mantine/core';
import type { Job } from '@muster/domain/jobs/job';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { type Choice, choicesOf } from './callout-choices.ts';
import { CalloutDialog } from './callout-dialog.tsx';
import { CHOICE_WORDS } from './callout-choice-words.ts';

interface CalloutRemedyProps {
  readonly choice: Exclude<Choice, 'edit'>;
  readonly jobId: string;
  readonly job: Job;
  readonly nameOf: (uid: string) => string;
}

/** One act on a job from outside its page; absent where it would be refused. */
export function CalloutRemedy({ choice, jobId, job, nameOf }: CalloutRemedyProps) {
  const { t } = useTranslation('desk-callout');
  const { uid, role } = useSignedIn();
  const [isAsked, setAsked] = useState(false);
  const { main, more } = choicesOf(job, { uid, role }, useNow(60_000));
  if (!main.includes(choice) && !more.includes(choice)) return null;
  const close = () => setAsked(false);
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {t(CHOICE_WORDS[choice])}
      </Button>
      {isAsked && (
        <CalloutDialog choice={choice} jobId={jobId} job={job} nameOf={nameOf} onClose={close} onDeleted={close} />
      )}
    </>
  );
}
