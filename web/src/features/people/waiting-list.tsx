import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import { dayAndTimeText, deviceZone } from '../../ui/time-text.ts';
import { DecideOnRequest } from './decide-on-request.tsx';
import type { UserRow } from './user-row.ts';
import { waitingPeople } from './waiting-people.ts';
import { dotted } from '../../ui/listed.ts';

/** Who asked for access and has no answer yet; nothing while nobody waits. */
export function WaitingList({ rows }: { readonly rows: readonly UserRow[] }) {
  const { t } = useTranslation('people-users');
  const waiting = waitingPeople(rows);
  if (waiting.length === 0) return null;
  return (
    <Section title={t('waiting.title')}>
      <Stack component="ul" p={0} m={0} gap="md" style={{ listStyle: 'none' }}>
        {waiting.map((row) => (
          <li key={row.uid}>
            <WaitingPerson row={row} />
          </li>
        ))}
      </Stack>
    </Section>
  );
}

function WaitingPerson({ row: { uid, name, person } }: { readonly row: UserRow }) {
  const { t } = useTranslation('people-users');
  const { asked, email, phone = '' } = person;
  return (
    <Group justify="space-between" gap="sm" align="flex-start">
      <div>
        <Text fw={600} dir="auto">
          {name}
        </Text>
        <Text size="sm" dir="auto">
          {dotted(asked?.organisation, email, phone)}
        </Text>
        {asked && (
          <Text size="sm" c="dimmed">
            {dotted(
              t(`waiting.needs.${asked.needs}`),
              t('waiting.asked', { at: dayAndTimeText(asked.at, deviceZone()) }),
            )}
          </Text>
        )}
      </div>
      <DecideOnRequest uid={uid} name={name} person={person} />
    </Group>
  );
}
