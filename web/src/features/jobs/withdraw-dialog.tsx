import { withdraw } from '@muster/domain/callouts/callouts.contracts';
import { WITHDRAW_REASONS, type WithdrawReason } from '@muster/domain/callouts/wave';
import { mayWithdraw, withdrawTerms, type WithdrawTerms } from '@muster/domain/callouts/withdraw-terms';
import { Anchor, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppConfig, useConstants } from '../../firebase/app-config.ts';
import { useNow } from '../../firebase/clock.ts';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import type { MyJob } from './my-jobs.ts';

const LONGEST_NOTE = 280;

interface WithdrawDialogProps {
  readonly job: MyJob;
  readonly onClose: () => void;
}

/** Leaves the place. Says first what follows from it, by the same rules as the server. */
export function WithdrawDialog({ job, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation(['agent-jobs', 'common']);
  const terms = withdrawTerms({ start: job.start, now: useNow(), constants: useConstants() });
  const [reason, setReason] = useState<WithdrawReason>();
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const offered = WITHDRAW_REASONS.filter((one) => mayWithdraw(terms, one));

  return (
    <CommandDialog
      contract={withdraw}
      question={t('withdraw.title', { title: job.title })}
      verb={t('withdraw.confirm')}
      sendingText={t('withdraw.withdrawing')}
      keepLabel={t('withdraw.keep')}
      danger
      check={() => {
        setMissing(reason === undefined);
        return reason !== undefined;
      }}
      input={(key) => ({ jobId: job.jobId, key, ...(reason && { reason }), ...(note.trim() && { note: note.trim() }) })}
      onDone={onClose}
      onClose={onClose}
    >
      <Stack gap="md">
        <WhatFollows terms={terms} />
        <Radio.Group
          label={t('withdraw.reason')}
          value={reason ?? ''}
          error={isMissing && t('common:wrong.reason')}
          onChange={(value) => setReason(offered.find((one) => one === value))}
        >
          <Stack gap={0}>
            {offered.map((one) => (
              <Radio key={one} value={one} label={t(`withdraw.reasons.${one}`)} size="md" py={12} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('withdraw.note')}
          description={t('common:optional')}
          value={note}
          maxLength={LONGEST_NOTE}
          autosize
          minRows={2}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Stack>
    </CommandDialog>
  );
}

function WhatFollows({ terms }: { readonly terms: WithdrawTerms }) {
  const { t } = useTranslation('agent-jobs');
  const { freeCutOffMin, hardCutOffMin } = useConstants();
  const phone = useAppConfig().data?.phone;
  if (terms !== 'emergency-only') return <Text>{t(`withdraw.${terms}`, { hours: freeCutOffMin / 60 })}</Text>;
  return (
    <Text>
      {t('withdraw.emergencyOnly', { hours: hardCutOffMin / 60 })}{' '}
      {phone !== undefined && <Anchor href={`tel:${phone}`}>{`${t('withdraw.call')} ${phone}`}</Anchor>}
    </Text>
  );
}
