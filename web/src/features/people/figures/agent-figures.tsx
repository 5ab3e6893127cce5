import { Button, Stack, Text } from '@mantine/core';
import { excuse, type FiguresRead, readFigures } from '@muster/domain/callouts/figures.contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../../firebase/session.ts';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { CommandDialog } from '../../../ui/dialog/command-dialog.tsx';
import { ReasonField, useReason } from '../../../ui/fields/reason-field.tsx';
import { LivePart } from '../../../ui/states/live-part.tsx';
import { FiguresTable } from './figures-table.tsx';
import { HoursPart } from './hours-part.tsx';
import { ReliabilityPart } from './reliability-part.tsx';

type Happened = FiguresRead['events'][number];

/** The figures of an agent for the office, which may say that something does not count. */
export function AgentFigures({ uid }: { readonly uid: string }) {
  const { t } = useTranslation('figures');
  const { role } = useSignedIn();
  const figures = useAnswer(readFigures, { uid });
  const [asked, setAsked] = useState<Happened>();
  const mayExcuse = role === 'admin' || role === 'supervisor';
  const excuseButton = (event: Happened) => (
    <Button variant="default" size="sm" onClick={() => setAsked(event)}>
      {event.excused ? t('excuse.count') : t('excuse.excuse')}
    </Button>
  );
  return (
    <LivePart live={figures} errorTitle={t('failed')}>
      {(read) => (
        <Stack>
          <FiguresTable figures={read} />
          <ReliabilityPart figures={read} {...(mayExcuse && { actions: excuseButton })} />
          <HoursPart hours={read.hours} />
          {asked && <ExcuseDialog uid={uid} event={asked} onDone={figures.retry} onClose={() => setAsked(undefined)} />}
        </Stack>
      )}
    </LivePart>
  );
}

interface ExcuseDialogProps {
  readonly uid: string;
  readonly event: Happened;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function ExcuseDialog({ uid, event, onDone, onClose }: ExcuseDialogProps) {
  const { t } = useTranslation('figures');
  const reason = useReason();
  const { jobId, excused, title } = event;

  return (
    <CommandDialog
      contract={excuse}
      question={excused ? t('excuse.countQuestion', { title }) : t('excuse.question', { title })}
      verb={excused ? t('excuse.count') : t('excuse.excuse')}
      sendingText={t('excuse.sending')}
      check={reason.check}
      input={(key) => ({ jobId, uid, excused: !excused, reason: reason.text, key })}
      onDone={onDone}
      onClose={onClose}
    >
      <Text>{t('excuse.text')}</Text>
      <ReasonField label={t('excuse.reason')} field={reason.field} />
    </CommandDialog>
  );
}
