import { Alert, Modal, Stack, Text } from '@mantine/core';
import { replay } from '@muster/domain/callouts/callouts.contracts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import { call } from '../../firebase/functions.ts';
import { ErrorState } from '../../ui/states/error-state.tsx';
import { SkeletonRows } from '../../ui/states/skeleton-rows.tsx';
import { dayAndTimeText, deviceZone } from '../../ui/time-text.ts';
import styles from './callout.module.css';
import { NotAskedList } from './not-asked-list.tsx';
import { scoreText, useReasons } from './ranking-reasons.ts';
import type { WaveSent } from './waves-sent.ts';
import { dotted } from '../../ui/listed.ts';

type Replayed = z.output<typeof replay.output>;

interface ReplayDialogProps {
  readonly jobId: string;
  readonly wave: WaveSent;
  readonly nameOf: (uid: string) => string;
  readonly skillName: (id: string) => string;
  readonly onClose: () => void;
}

/** A wave worked out once more from what was stored with it: the same list, or it says so. */
export function ReplayDialog({ jobId, wave, nameOf, skillName, onClose }: ReplayDialogProps) {
  const { t } = useTranslation('desk-people');
  const { said, error, again } = useReplay(jobId, wave.page);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('replay.title', { n: wave.n })}
      closeButtonProps={{ 'aria-label': t('replay.close') }}
    >
      {error !== undefined && <ErrorState error={error} onRetry={again} />}
      {!said && error === undefined && <SkeletonRows />}
      {said && <Shown said={said} nameOf={nameOf} skillName={skillName} />}
    </Modal>
  );
}

function useReplay(jobId: string, page: string) {
  const [said, setSaid] = useState<Replayed>();
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isGone = false;
    setError(undefined);
    call(replay, { jobId, page }).then(
      (answer) => !isGone && setSaid(answer),
      (failure: unknown) => !isGone && setError(failure),
    );
    return () => {
      isGone = true;
    };
  }, [jobId, page, round]);
  return { said, error, again: () => setRound(round + 1) };
}

interface ShownProps {
  readonly said: Replayed;
  readonly nameOf: (uid: string) => string;
  readonly skillName: (id: string) => string;
}

function Shown({ said, nameOf, skillName }: ShownProps) {
  const { t } = useTranslation(['desk-people', 'desk-asking']);
  const reasons = useReasons();
  const { at, by, rankingVersion, isIdentical, ranked, excluded } = said;
  const groups = [...Map.groupBy(excluded, ({ reason }) => reason)].map(([reason, people]) => ({ reason, people }));
  return (
    <Stack gap="md">
      <Text>{t('replay.facts', { time: dayAndTimeText(at, deviceZone()), version: rankingVersion })}</Text>
      {by === 'standby' && <Text>{t('replay.standby')}</Text>}
      <Alert color={isIdentical ? 'success' : 'danger'} variant="light">
        {isIdentical ? t('replay.identical') : t('replay.differs')}
      </Alert>
      <ol className={styles['ranked']} aria-label={t('replay.ranked')}>
        {ranked.map(({ uid, score, terms, travelMin }) => (
          <li key={uid}>
            <span dir="auto">{nameOf(uid)}</span>
            <Text span size="sm" c="dimmed">
              {` · ${dotted(t('desk-asking:score', { score: scoreText(score) }), t('replay.travel', { minutes: travelMin }), reasons(terms))}`}
            </Text>
          </li>
        ))}
      </ol>
      {groups.length > 0 && (
        <div>
          <Text fw={600}>{t('desk-asking:notAsked', { count: excluded.length })}</Text>
          <NotAskedList groups={groups} nameOf={nameOf} skillName={skillName} />
        </div>
      )}
    </Stack>
  );
}
