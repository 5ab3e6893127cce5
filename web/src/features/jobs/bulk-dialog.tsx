import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConstants } from '../../firebase/app-config.ts';
import { useNow } from '../../firebase/clock.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx';
import { listed } from '../../ui/listed.ts';
import { bulkPlan, bulkTouch, type BulkAct, type BulkPlan, type BulkTouch } from './bulk.ts';
import { BulkFields, WHOLE } from './bulk-fields.tsx';
import { startRun, type BulkChoice } from './bulk-run.ts';
import type { JobRow } from './job-row.ts';

interface BulkDialogProps {
  readonly act: BulkAct;
  readonly rows: readonly JobRow[];
  readonly onStarted: () => void;
  readonly onClose: () => void;
}

const MINUTE_MS = 60_000;

const NOTHING_CHOSEN: Omit<BulkChoice, 'act'> = {
  ...{ byMinutes: 60, day: '', reason: '', ownerUid: '', teamId: '', thenOthers: true, text: '' },
  urgency: 'standard',
};

/** Whether all is said that the act must know. */
function isChosen({ act, byMinutes, day, reason, ownerUid, teamId, text }: BulkChoice): boolean {
  const said: Partial<Record<BulkAct, boolean>> = {
    cancel: reason.trim() !== '',
    move: byMinutes !== 0,
    day: day !== '',
    owner: ownerUid !== '',
    team: teamId !== '',
    message: text.trim() !== '',
  };
  return said[act] ?? true;
}

/** How many can and how many cannot, and why; then one command for each that can. */
export function BulkDialog({ act, rows, onStarted, onClose }: BulkDialogProps) {
  const { t } = useTranslation('jobs');
  const { uid, role } = useSignedIn();
  const now = useNow(MINUTE_MS);
  const [minutes, setMinutes] = useState('60');
  const constants = useConstants();
  const [choice, setChoice] = useState<BulkChoice>({ act, ...NOTHING_CHOSEN });
  const [isStarting, setStarting] = useState(false);
  const facts = { uid, role, now, byMinutes: choice.byMinutes, day: choice.day, constants };
  const plan = bulkPlan(act, rows, facts);
  const isReady = plan.can.length > 0 && isChosen(choice) && (act !== 'move' || WHOLE.test(minutes));
  const change = (next: Partial<BulkChoice>) => setChoice((before) => ({ ...before, ...next }));

  async function start() {
    if (!isReady || isStarting) return;
    setStarting(true);
    await startRun({ ...choice, reason: choice.reason.trim(), text: choice.text.trim() }, plan.can, ({ id, job }) =>
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
      <BulkFields choice={choice} minutes={minutes} onMinutes={setMinutes} onChange={change} />
      <Touched act={act} touch={bulkTouch(act, plan.can, facts)} />
      <Cannot plan={plan} />
    </ConfirmDialog>
  );
}

/** What happens to people: who hears of it, who must say yes again. */
function Touched({ act, touch: { told, askedAgain } }: { readonly act: BulkAct; readonly touch: BulkTouch }) {
  const { t } = useTranslation('jobs');
  return (
    <>
      {(act === 'message' || act === 'cancel') && <Text>{t('bulk.told', { count: told })}</Text>}
      {(act === 'move' || act === 'day') && (
        <Text>
          {t('bulk.askedAgain', { count: askedAgain.length })}
          {askedAgain.length > 0 && ` ${listed([...new Set(askedAgain)])}`}
        </Text>
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
