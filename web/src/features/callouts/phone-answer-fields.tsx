import { Radio, Select, Stack, TextInput } from '@mantine/core';
import { DECLINE_REASONS } from '@muster/domain/callouts/wave';
import type { Job } from '@muster/domain/jobs/job';
import { openPositions } from '@muster/domain/jobs/places';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../firebase/session.ts';
import { AgentChoice } from './agent-choice.tsx';
import { LONGEST_WHY } from './callout-dialog-ask.tsx';
import type { SaidByPhone } from './said-by-phone.ts';
import { useReasonText } from './use-reason-text.ts';

interface PhoneAnswerFieldsProps {
  readonly job: Job;
  readonly said: SaidByPhone;
  /** Says what is missing. */
  readonly isChecked: boolean;
  readonly onChange: (part: Partial<SaidByPhone>) => void;
}

/** Who said what on the phone. */
export function PhoneAnswerFields({ job, said, isChecked, onChange }: PhoneAnswerFieldsProps) {
  const { t } = useTranslation(['desk-callout', 'common']);
  const { uid, answer, why } = said;
  return (
    <Stack gap="md">
      <AgentChoice
        uid={uid}
        onChoose={(chosen) => onChange({ uid: chosen })}
        error={isChecked && uid === undefined && t('dialogs.choosePerson')}
      />
      <Radio.Group
        label={t('dialogs.answer')}
        value={answer ?? ''}
        error={isChecked && answer === undefined && t('dialogs.chooseAnswer')}
        onChange={(value) => onChange({ answer: value === 'yes' ? 'yes' : 'no' })}
      >
        <Radio value="yes" label={t('dialogs.answerYes')} py={8} />
        <Radio value="no" label={t('dialogs.answerNo')} py={8} />
      </Radio.Group>
      {answer === 'no' && <BecauseChoice because={said.because} onChoose={onChange} />}
      <TextInput
        label={t('dialogs.told')}
        value={why}
        maxLength={LONGEST_WHY}
        error={isChecked && why.trim() === '' && t('common:wrong.reason')}
        onChange={(event) => onChange({ why: event.currentTarget.value })}
      />
      {answer === 'yes' && <YesFields job={job} said={said} onChange={onChange} />}
    </Stack>
  );
}

function YesFields({ job, said, onChange }: Omit<PhoneAnswerFieldsProps, 'isChecked'>) {
  const { t } = useTranslation('desk-callout');
  const { role } = useSignedIn();
  return (
    <>
      <PositionChoice job={job} positionId={said.positionId} onChoose={onChange} />
      {role !== 'dispatcher' && (
        <TextInput
          label={t('dialogs.restWhy')}
          description={t('dialogs.restHint')}
          value={said.restWhy}
          maxLength={LONGEST_WHY}
          onChange={(event) => onChange({ restWhy: event.currentTarget.value })}
        />
      )}
    </>
  );
}

interface PositionChoiceProps {
  readonly job: Job;
  readonly positionId: string | undefined;
  readonly onChoose: (part: Partial<SaidByPhone>) => void;
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
  readonly because: SaidByPhone['because'];
  readonly onChoose: (part: Partial<SaidByPhone>) => void;
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
