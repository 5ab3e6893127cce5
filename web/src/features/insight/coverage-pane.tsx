import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { coverageCell } from '@muster/domain/insight/insight.contracts';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import { call } from '../../firebase/functions.ts';
import { ErrorState } from '../../ui/states/error-state.tsx';
import { SkeletonRows } from '../../ui/states/skeleton-rows.tsx';
import { dayAndTimeText, windowText } from '../../ui/time-text.ts';
import styles from './coverage.module.css';

type Seen = z.output<typeof coverageCell.output>;

export interface ChosenCell {
  readonly zone: string;
  readonly slot: number;
  readonly at: Date;
}

interface CoveragePaneProps {
  readonly cell: ChosenCell;
  readonly skill: string;
  readonly zoneName: (zone: string) => string;
  readonly tz: string;
  readonly onClose: () => void;
}

/** One hour of one zone: who is free, and which jobs want somebody. */
export function CoveragePane({ cell, skill, zoneName, tz, onClose }: CoveragePaneProps) {
  const { t } = useTranslation(['coverage', 'common']);
  const { seen, error, again } = useCell(cell, skill);
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm">
        <Title order={2}>
          {t('coverage:pane.title', { zone: zoneName(cell.zone), at: dayAndTimeText(cell.at, tz) })}
        </Title>
        <Button variant="default" onClick={onClose}>
          {t('common:close')}
        </Button>
      </Group>
      {error !== undefined && <ErrorState error={error} onRetry={again} />}
      {seen ? <Found seen={seen} tz={tz} /> : error === undefined && <SkeletonRows rows={4} />}
    </Stack>
  );
}

function Found({ seen: { people, more, jobs }, tz }: { readonly seen: Seen; readonly tz: string }) {
  const { t } = useTranslation('coverage');
  return (
    <>
      <Title order={3}>{t('pane.jobs', { count: jobs.length })}</Title>
      <ul className={styles['people']}>
        {jobs.map(({ jobId, title, start, end, open }) => (
          <li key={jobId}>
            <Anchor component={Link} to={`/jobs/${jobId}`}>
              {title}
            </Anchor>
            <Text size="sm">{`${windowText(start, end, tz)} · ${t('pane.open', { count: open })}`}</Text>
          </li>
        ))}
      </ul>
      <Title order={3}>{t('pane.free', { count: people.length + more })}</Title>
      <ul className={styles['people']}>
        {people.map(({ uid, name }) => (
          <li key={uid}>
            <Anchor component={Link} to={`/agents/${uid}`}>
              {name}
            </Anchor>
          </li>
        ))}
        {more > 0 && <li>{t('pane.more', { count: more })}</li>}
      </ul>
    </>
  );
}

function useCell({ zone, at }: ChosenCell, skill: string) {
  const [seen, setSeen] = useState<Seen>();
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);
  const atMs = at.getTime();
  useEffect(() => {
    let isStale = false;
    setSeen(undefined);
    setError(undefined);
    call(coverageCell, { zone, at: new Date(atMs), ...(skill !== '' && { skill }) })
      .then((answer) => {
        if (!isStale) setSeen(answer);
      })
      .catch((failure: unknown) => {
        if (!isStale) setError(failure);
      });
    return () => {
      isStale = true;
    };
  }, [zone, atMs, skill, round]);
  return { seen, error, again: () => setRound((before) => before + 1) };
}
