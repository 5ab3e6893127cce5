import { withdraw } from '@muster/domain/callouts/callouts.contracts';
import { undoSecondsLeft } from '@muster/domain/callouts/withdraw-terms';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConstants } from '../../firebase/app-config.ts';
import { useNow } from '../../firebase/clock.ts';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import type { MyJob } from './my-jobs.ts';
import type { MyPlace } from './my-place.ts';

interface UndoPlaceProps {
  readonly job: MyJob;
  readonly place: MyPlace;
}

/** For two minutes after the yes, and before the start, it can be undone without a mark. */
export function UndoPlace({ job, place }: UndoPlaceProps) {
  const { t } = useTranslation('agent-jobs');
  const undo = useCommand(withdraw);
  const constants = useConstants();
  const left = undoSecondsLeft({ acceptedAt: place.member.at, start: job.start, now: useNow(), constants });
  if (place.member.phase !== 'confirmed' || (left === 0 && !undo.busy)) return null;

  const send = () => void undo.send((key) => ({ jobId: job.jobId, undo: true, key }));

  return (
    <>
      <ServerButton command={undo} variant="default" h={48} sendingText={t('withdraw.undoing')} onClick={send}>
        {t('withdraw.undo', { time: clock(left) })}
      </ServerButton>
      <Text size="sm">{t('withdraw.undoHint')}</Text>
    </>
  );
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
