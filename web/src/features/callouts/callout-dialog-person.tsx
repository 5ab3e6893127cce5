import { Radio, Select, Stack, Text, TextInput } from '@mantine/core';
import { assign } from '@muster/domain/callouts/callouts.contracts';
import { DECLINE_REASONS, type DeclineReason } from '@muster/domain/callouts/wave';
import { openPositions } from '@muster/domain/jobs/places';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../firebase/session.ts';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import type { DialogProps } from './callout-dialog-props.ts';
import { AgentChoice } from './agent-choice.tsx';
import { useReasonText } from './use-reason-text.ts';

const LONGEST = 300;

/** One person is sent an offer, whatever the waves do. */
export function AskPersonDialog({ jobId, nameOf, onClose }: DialogProps) {
  const { t } = useTranslation(['desk-callout', 'common']);
  const [uid, setUid] = useState<string>();
  const [why, setWhy] = useState('');
  const [isChecked, setChecked] = useState(false);
  return (
    <CommandDialog
      contract={assign}
      question={t('dialogs.askTitle', { code: jobId })}
      verb={t('actions.askPerson')}
      sendingText={t('actions.asking')}
      check={() => {
        setChecked(true);
        return uid !== undefined && why.trim() !== '';
      }}
      input={(key) => ({ jobId, uid: uid ?? '', answer: 'ask' as const, why: why.trim(), key })}
      onDone={() => toast(t('actions.isAsked', { name: nameOf(uid ?? '') }))}
      onClose={onClose}
    >
      <Stack gap="md">
        <Text>{t('dialogs.askText')}</Text>
        <AgentChoice uid={uid} onChoose={setUid} error={isChecked && uid === undefined && t('dialogs.choosePerson')} />
        <TextInput
          label={t('dialogs.why')}
          value={why}
          maxLength={LONGEST}
          error={isChecked && why.trim() === '' && t('common:wrong.reason')}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </Stack>
    </CommandDialog>
  );
}

/** A yes or no that was told by phone. */
export function PhoneAnswerDialog({ jobId, job, nameOf, onClose }: DialogProps) {
  const { t } = useTranslation(['desk-callout', 'common']);
  const { role } = useSignedIn();
  const [said, setSaid] = useState<Said>(NOTHING_SAID);
  const [isChecked, setChecked] = useState(false);
  const { uid, answer, why, positionId, because, restWhy } = said;
  const change = (part: Partial<Said>) => setSaid({ ...said, ...part });
  const name = nameOf(uid ?? '');
  return (
    <CommandDialog
      contract={assign}
      question={t('dialogs.phoneTitle', { code: jobId })}
      verb={t('actions.phoneAnswer')}
      sendingText={t('actions.recording')}
      check={() => {
        setChecked(true);
        return uid !== undefined && answer !== undefined && why.trim() !== '';
      }}
      input={(key) => ({
        ...{ jobId, uid: uid ?? '', answer: answer ?? 'no', why: why.trim(), key },
        ...(answer === 'yes' && positionId !== undefined && { positionId }),
        ...(answer === 'no' && { because }),
        ...(answer === 'yes' && restWhy.trim() !== '' && { restWhy: restWhy.trim() }),
      })}
      onDone={(done) =>
        toast(done.answer === 'accepted' ? t('actions.hasPlace', { name }) : t('actions.hasDeclined', { name }))
      }
      onClose={onClose}
    >
      <Stack gap="md">
        <AgentChoice
          uid={uid}
          onChoose={(chosen) => change({ uid: chosen })}
          error={isChecked && uid === undefined && t('dialogs.choosePerson')}
        />
        <Radio.Group
          label={t('dialogs.answer')}
          value={answer ?? ''}
          error={isChecked && answer === undefined && t('dialogs.chooseAnswer')}
          onChange={(value) => change({ answer: value === 'yes' ? 'yes' : 'no' })}
        >
          <Radio value="yes" label={t('dialogs.answerYes')} py={8} />
          <Radio value="no" label={t('dialogs.answerNo')} py={8} />
        </Radio.Group>
        {answer === 'yes' && <PositionChoice job={job} positionId={positionId} onChoose={change} />}
        {answer === 'no' && <BecauseChoice because={because} onChoose={change} />}
        <TextInput
          label={t('dialogs.told')}
          value={why}
          maxLength={LONGEST}
          error={isChecked && why.trim() === '' && t('common:wrong.reason')}
          onChange={(event) => change({ why: event.currentTarget.value })}
        />
        {answer === 'yes' && role !== 'dispatcher' && (
          <TextInput
            label={t('dialogs.restWhy')}
            description={t('dialogs.restHint')}
            value={restWhy}
            maxLength={LONGEST}
            onChange={(event) => change({ restWhy: event.currentTarget.value })}
          />
        )}
      </Stack>
    </CommandDialog>
  );
}

interface Said {
  readonly uid: string | undefined;
  readonly answer: 'yes' | 'no' | undefined;
  readonly positionId: string | undefined;
  readonly because: DeclineReason;
  readonly why: string;
  readonly restWhy: string;
}

const NOTHING_SAID: Said = {
  uid: undefined,
  answer: undefined,
  positionId: undefined,
  because: 'other',
  why: '',
  restWhy: '',
};

interface PositionChoiceProps extends Pick<DialogProps, 'job'> {
  readonly positionId: string | undefined;
  readonly onChoose: (part: Partial<Said>) => void;
}

function PositionChoice({ job, positionId, onChoose }: PositionChoiceProps) {
  const { t } = useTranslation('desk-callout');
  const open = openPositions(job);
  if (open.length < 2) return null;
  return (
    <Select
      label={t('dialogs.position')}
      placeholder={t('dialogs.anyPosition')}
      data={open.map(({ id, label }) => ({ value: id, label }))}
      value={positionId ?? null}
      clearable
      onChange={(id) => onChoose({ positionId: id ?? undefined })}
    />
  );
}

interface BecauseChoiceProps {
  readonly because: DeclineReason;
  readonly onChoose: (part: Partial<Said>) => void;
}

function BecauseChoice({ because, onChoose }: BecauseChoiceProps) {
  const { t } = useTranslation('desk-callout');
  const reasonText = useReasonText();
  return (
    <Select
      label={t('dialogs.because')}
      data={DECLINE_REASONS.map((reason) => ({ value: reason, label: reasonText(reason) }))}
      value={because}
      allowDeselect={false}
      onChange={(value) => onChoose({ because: DECLINE_REASONS.find((reason) => reason === value) ?? 'other' })}
    />
  );
}
