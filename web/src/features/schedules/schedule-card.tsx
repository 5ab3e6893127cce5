import { Anchor, Stack, Table, Text } from '@mantine/core';
import { runOfBulletin } from '@muster/domain/callouts/week-run';
import type { ScheduleRun } from '@muster/domain/retention';
import { runSchedule, type Schedule } from '@muster/domain/schedules';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { Section } from '../../ui/page/section.tsx';
import { dayAndTimeText, deviceZone, zoneName } from '../../ui/time-text.ts';
import { useSpoken } from '../../ui/use-spoken.ts';

interface ScheduleCardProps {
  readonly schedule: Schedule;
  readonly last: ScheduleRun | undefined;
  readonly nameOf: (uid: string) => string;
}

/** One schedule: what it is for, running it now, and whom the last run told. */
export function ScheduleCard({ schedule, last, nameOf }: ScheduleCardProps) {
  const { t } = useTranslation('schedules');
  const run = useCommand(runSchedule);
  const told = last?.told ?? [];
  const count = last?.counts['people'] ?? 0;
  const summary = count > 0 ? t('told', { count }) : t('nobody');
  useSpoken(run.phase === 'done' ? summary : '');
  return (
    <Section
      title={t(`of.${schedule}.title`)}
      actions={
        <ServerButton
          command={run}
          variant="default"
          sendingText={t('running')}
          onClick={() => void run.send((key) => ({ key, schedule }))}
        >
          {t('run')}
        </ServerButton>
      }
    >
      <Stack gap="xs">
        <Text size="sm">{t(`of.${schedule}.text`)}</Text>
        <Text>{last ? `${t('last', { at: dayAndTimeText(last.at, deviceZone()) })} ${summary}` : t('never')}</Text>
        {last && !last.isWhole && <Text c="var(--m-warning-ink)">{t('notWhole')}</Text>}
      </Stack>
      {told.length > 0 && <ToldTable told={told} nameOf={nameOf} />}
    </Section>
  );
}

interface ToldTableProps {
  readonly told: NonNullable<ScheduleRun['told']>;
  readonly nameOf: (uid: string) => string;
}

function ToldTable({ told, nameOf }: ToldTableProps) {
  const { t } = useTranslation('schedules');
  return (
    <Table.ScrollContainer minWidth={320} tabIndex={0}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('heads.about')}</Table.Th>
            <Table.Th>{t('heads.people')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {told.map(({ about, uids }) => (
            <Table.Tr key={about}>
              <Table.Th scope="row">
                <About about={about} />
              </Table.Th>
              <Table.Td>{uids.map(nameOf).join(', ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function About({ about }: { readonly about: string }) {
  const { t } = useTranslation('schedules');
  const run = runOfBulletin(about);
  if (run) return t('week', { week: Number(run.week.slice(-2)), zone: zoneName(run.tz) });
  return (
    <Anchor component={Link} to={`/jobs/${about}`}>
      {about}
    </Anchor>
  );
}
