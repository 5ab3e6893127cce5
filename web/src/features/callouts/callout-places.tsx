import { Group, Text } from '@mantine/core';
import type { Job, Position } from '@muster/domain/jobs/job';
import { isLive, placesLeft } from '@muster/domain/jobs/places';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import { StandbyMark } from '../../ui/strip/place-mark.tsx';
import { stripOf } from '../../ui/strip/place-state.ts';
import { Strip } from '../../ui/strip/strip.tsx';
import styles from './callout.module.css';
import { listed } from '../../ui/listed.ts';

interface CalloutPlacesProps {
  readonly job: Job;
  readonly nameOf: (uid: string) => string;
}

/** The strip of each position with who holds its places, and who stands by. */
export function CalloutPlaces({ job, nameOf }: CalloutPlacesProps) {
  const { t } = useTranslation('desk-callout');
  const free = placesLeft(job);
  const isOver = job.state === 'completed' || job.state === 'cancelled';
  const summary = free === 0 ? t('places.full') : t('places.free', { count: free });
  return (
    <Section title={t('places.region')} actions={!isOver && <Text c="dimmed">{summary}</Text>}>
      <div className={styles['places']}>
        {job.positions.map((position) => (
          <PositionPlaces key={position.id} job={job} position={position} />
        ))}
        <div className={styles['position']}>
          <Text fw={600}>{t('places.standby')}</Text>
          <Standby job={job} nameOf={nameOf} />
        </div>
      </div>
    </Section>
  );
}

function PositionPlaces({ job, position }: { readonly job: Job; readonly position: Position }) {
  const asking = job.pages.length > 0;
  const crew = Object.values(job.crew).filter(({ pos }) => pos === position.id);
  const names = crew.filter((member) => isLive(member) || member.phase === 'done').map(({ name }) => name);
  return (
    <div className={styles['position']}>
      <Text fw={600} dir="auto">
        {position.label}
      </Text>
      <Strip positions={stripOf([position], crew, asking)} size="20px" />
      {names.length > 0 && (
        <Text size="sm" dir="auto">
          {listed(names)}
        </Text>
      )}
    </div>
  );
}

function Standby({ job, nameOf }: CalloutPlacesProps) {
  const { t } = useTranslation('desk-callout');
  if (job.standby.length === 0) return <Text c="dimmed">{t('places.noStandby')}</Text>;
  return (
    <Group component="ol" aria-label={t('places.standby')} gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {job.standby.map(({ uid }, at) => (
        <Group key={uid} component="li" gap={4} wrap="nowrap">
          <StandbyMark rank={at + 1} />
          <Text size="sm" dir="auto">
            {nameOf(uid)}
          </Text>
        </Group>
      ))}
    </Group>
  );
}
