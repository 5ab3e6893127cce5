import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { RETENTION, type RetentionClass, runRetention, type ScheduleRun } from '@muster/domain/retention';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { Section } from '../../ui/page/section.tsx';
import { dotted } from '../../ui/listed.ts';
import { dayAndTimeText, deviceZone } from '../../ui/time-text.ts';
import { useSpoken } from '../../ui/use-spoken.ts';

type Counts = Readonly<Record<string, number>>;

/** What is kept for how long, what the last run did, and what the next would do. */
export function RetentionView({ last }: { readonly last: ScheduleRun | undefined }) {
  const { t } = useTranslation('retention');
  const counting = useCommand(runRetention);
  const [isAsking, setAsking] = useState(false);
  const foreseen = counting.phase === 'done' ? counting.answer : undefined;
  const { jobs = 0, ...others } = foreseen?.counts ?? {};
  const erased = Object.values(others).reduce((sum, count) => sum + count, 0);
  const summary = foreseen ? t('would', { erased, jobs }) : '';
  useSpoken(summary);
  const isWide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false });
  return (
    <Section
      title={t('classes')}
      actions={
        <Group gap="sm" align="flex-start">
          <ServerButton
            command={counting}
            variant="default"
            sendingText={t('counting')}
            onClick={() => void counting.send((key) => ({ key, dryRun: true }))}
          >
            {t('count')}
          </ServerButton>
          <Button onClick={() => setAsking(true)}>{t('run')}</Button>
        </Group>
      }
    >
      <Stack gap="xs">
        <Text>{last ? t('last', { at: dayAndTimeText(last.at, deviceZone()) }) : t('never')}</Text>
        {last && !last.isWhole && <Text c="var(--m-warning-ink)">{t('notWhole')}</Text>}
        {summary && <Text role="status">{summary}</Text>}
      </Stack>
      {isWide ? (
        <ClassTable last={last?.counts} next={foreseen?.counts} />
      ) : (
        <ClassList last={last?.counts} next={foreseen?.counts} />
      )}
      <Text size="sm" c="dimmed">
        {t('byItself')}
      </Text>
      {isAsking && (
        <CommandDialog
          contract={runRetention}
          question={t('question')}
          verb={t('run')}
          sendingText={t('running')}
          danger
          input={(key) => ({ key, dryRun: false })}
          onDone={() => counting.reset()}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
}

interface ClassTableProps {
  readonly last: Counts | undefined;
  readonly next: Counts | undefined;
}

function ClassTable({ last, next }: ClassTableProps) {
  const { t } = useTranslation('retention');
  const keptText = useKeptText();
  const shown = (counts: Counts | undefined, id: RetentionClass) => counts?.[id] ?? '–';
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          {(['what', 'kept', 'act', 'lastRun', 'nextRun'] as const).map((head) => (
            <Table.Th key={head} scope="col">
              {t(`heads.${head}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {RETENTION.map(({ id, days, act }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row">{t(`of.${id}`)}</Table.Th>
            <Table.Td>{keptText(days)}</Table.Td>
            <Table.Td>{t(`acts.${act}`)}</Table.Td>
            <Table.Td>{shown(last, id)}</Table.Td>
            <Table.Td>{shown(next, id)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const DAYS_A_YEAR = 365;

/** Whole years in years, all else in days. */
function useKeptText(): (days: number) => string {
  const { t } = useTranslation('retention');
  return (days) => (days % DAYS_A_YEAR === 0 ? t('years', { count: days / DAYS_A_YEAR }) : t('days', { count: days }));
}

/** The same on a phone. */
function ClassList({ last, next }: ClassTableProps) {
  const { t } = useTranslation('retention');
  const keptText = useKeptText();
  const ran = (head: 'lastRun' | 'nextRun', count: number | undefined) =>
    count === undefined ? '' : `${t(`heads.${head}`)}: ${count}`;
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {RETENTION.map(({ id, days, act }) => (
        <li key={id}>
          <Text fw={600}>{t(`of.${id}`)}</Text>
          <Text size="sm">
            {dotted(keptText(days), t(`acts.${act}`), ran('lastRun', last?.[id]), ran('nextRun', next?.[id]))}
          </Text>
        </li>
      ))}
    </Stack>
  );
}
