import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { URGENCIES } from '@muster/domain/messages/messages';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx';
import { bulkPlan, type BulkAct, type BulkPlan } from './bulk.ts';
import { startRun, type BulkChoice } from './bulk-run.ts';
import type { JobRow } from './job-row.ts';

interface BulkDialogProps {
  readonly act: BulkAct;
  readonly rows: readonly JobRow[];
  readonly onStarted: () => void;
  readonly onClose: () => void;
}

const MINUTE_MS = 60_000;
const WHOLE = /^-?\d{1,5}$/;

/** How many can and how many cannot, and why; then one command for each that can. */
export function BulkDialog({ act, rows, onStarted, onClose }: BulkDialogProps) {
  const { t } = useTranslation('jobs');
  const { uid, role } = useSignedIn();
  const now = useNow(MINUTE_MS);
  const [minutes, setMinutes] = useState('60');
  const [choice, setChoice] = useState<BulkChoice>({ act, byMinutes: 60, urgency: 'standard', reason: '' });
  const [isStarting, setStarting] = useState(false);
  const plan = bulkPlan(act, rows, { uid, role, now, byMinutes: choice.byMinutes });
  const isReady =
    plan.can.length > 0 &&
    (act !== 'cancel' || choice.reason.trim() !== '') &&
    (act !== 'move' || (WHOLE.test(minutes) && choice.byMinutes !== 0));
  const change = (next: Partial<BulkChoice>) => setChoice((before) => ({ ...before, ...next }));

  async function start() {
    if (!isReady || isStarting) return;
    setStarting(true);
    await startRun({ ...choice, reason: choice.reason.trim() }, plan.can, ({ id, job }) =>
      t('bulk.row', { act: t(`bulk.acts.${act}`), code: id, title: job.title }),
    );
    onStarted();
    onClose();
  }

  const confirm = (
    <Button color={act === 'cancel' ? 'danger' : 'accent'} aria-disabled={!isReady} onClick={() => void start()}>
      {t(`bulk.acts.${act}`)}
    </Button>
  );
  return (
    <ConfirmDialog
      opened
      question={t('bulk.question', { act: t(`bulk.acts.${act}`), count: plan.can.length })}
      confirm={confirm}
      onClose={onClose}
    >
      <ActFields choice={choice} minutes={minutes} onMinutes={setMinutes} onChange={change} />
      <Cannot plan={plan} />
    </ConfirmDialog>
  );
}

interface ActFieldsProps {
  readonly choice: BulkChoice;
  readonly minutes: string;
  readonly onMinutes: (minutes: string) => void;
  readonly onChange: (change: Partial<BulkChoice>) => void;
}

/** What the act must know. */
function ActFields({ choice, minutes, onMinutes, onChange: change }: ActFieldsProps) {
  const { t } = useTranslation('jobs');
  const { act } = choice;
  return (
    <>
      {act === 'move' && (
        <TextInput
          label={t('bulk.minutes')}
          description={t('bulk.minutesHint')}
          value={minutes}
          onChange={({ currentTarget: { value } }) => {
            onMinutes(value);
            if (WHOLE.test(value)) change({ byMinutes: Number(value) });
          }}
        />
      )}
      {act === 'urgency' && (
        <NativeSelect
          label={t('urgency.label')}
          value={choice.urgency}
          data={URGENCIES.map((value) => ({ value, label: t(`urgency.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            change({ urgency: URGENCIES.find((one) => one === value) ?? 'standard' })
          }
        />
      )}
      {act === 'cancel' && (
        <TextInput
          label={t('bulk.reason')}
          required
          maxLength={300}
          value={choice.reason}
          onChange={({ currentTarget: { value } }) => change({ reason: value })}
        />
      )}
    </>
  );
}

function Cannot({ plan }: { readonly plan: BulkPlan }) {
  const { t } = useTranslation(['jobs', 'refusals']);
  const { can, cannot } = plan;
  return (
    <Stack gap="xs">
      <Text>{t('bulk.counts', { can: can.length, cannot: cannot.length })}</Text>
      {cannot.length > 0 && (
        <Stack
          component="ul"
          gap={4}
          m={0}
          p={0}
          mah={200}
          tabIndex={0}
          aria-label={t('bulk.cannot')}
          style={{ listStyle: 'none', overflowY: 'auto' }}
        >
          {cannot.map(({ row, why }) => (
            <Text component="li" size="sm" key={row.id}>
              {`${row.id}: ${t(`refusals:${why}`)}`}
            </Text>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
