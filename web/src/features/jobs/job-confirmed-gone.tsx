import type { Response } from '@muster/domain/callouts/wave';
import { Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announceNow } from '../../ui/announce.tsx';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Page } from '../../ui/page/page.tsx';

interface JobConfirmedGoneProps {
  readonly jobId: string;
  /** How the person left, if they had a place. */
  readonly response: Pick<Response, 'answer' | 'reason'> | undefined;
}

/** The job left the person's list: by their own doing, by the office, or it never was theirs. */
export function JobConfirmedGone({ jobId, response }: JobConfirmedGoneProps) {
  const { t } = useTranslation('agent-jobs');
  const how = howLeft(response);
  const text = t(`gone.${how}`);
  useEffect(() => announceNow(text), [text]);
  return (
    <Page title={t(how === 'notMine' ? 'job.notMine' : 'gone.title')} key={how}>
      <Text>{text}</Text>
      <ButtonLink to="/mobile/offers/$jobId" params={{ jobId }} variant="default" h={48}>
        {t('job.seeOffer')}
      </ButtonLink>
      <ButtonLink to="/mobile/jobs" h={48}>
        {t('title')}
      </ButtonLink>
    </Page>
  );
}

function howLeft(response: JobConfirmedGoneProps['response']) {
  if (response?.answer === 'withdrawn') return 'withdrawn';
  if (response?.answer !== 'released') return 'notMine';
  if (response.reason === 'undo') return 'undone';
  if (response.reason === 'stood-in') return 'stoodIn';
  if (response.reason === 'reconfirm-no') return 'saidNo';
  return response.reason === 'reconfirm-none' ? 'noAnswer' : 'released';
}
