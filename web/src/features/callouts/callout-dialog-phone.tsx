import { assign } from '@muster/domain/callouts/callouts.contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import type { DialogProps } from './callout-dialog-props.ts';
import { isWhole, NOTHING_SAID, type SaidByPhone } from './said-by-phone.ts';
import { PhoneAnswerFields } from './phone-answer-fields.tsx';

/** A yes or no that was told by phone. */
export function PhoneAnswerDialog({ jobId, job, nameOf, onClose }: DialogProps) {
  const { t } = useTranslation('desk-callout');
  const [said, setSaid] = useState<SaidByPhone>(NOTHING_SAID);
  const [isChecked, setChecked] = useState(false);
  const { uid = '', answer = 'no', why, positionId, because, restWhy } = said;
  const name = nameOf(uid);
  return (
    <CommandDialog
      contract={assign}
      question={t('dialogs.phoneTitle', { code: jobId })}
      verb={t('actions.phoneAnswer')}
      sendingText={t('actions.recording')}
      check={() => {
        setChecked(true);
        return isWhole(said);
      }}
      input={(key) => ({
        ...{ jobId, uid, answer, why: why.trim(), key },
        ...(answer === 'yes' && positionId !== undefined && { positionId }),
        ...(answer === 'no' && { because }),
        ...(answer === 'yes' && restWhy.trim() !== '' && { restWhy: restWhy.trim() }),
      })}
      onDone={(done) =>
        toast(done.answer === 'accepted' ? t('actions.hasPlace', { name }) : t('actions.hasDeclined', { name }))
      }
      onClose={onClose}
    >
      <PhoneAnswerFields
        job={job}
        said={said}
        isChecked={isChecked}
        onChange={(part) => setSaid((before) => ({ ...before, ...part }))}
      />
    </CommandDialog>
  );
}
