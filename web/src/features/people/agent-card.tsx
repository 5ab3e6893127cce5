import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CardLink } from '../../ui/card-link.tsx';
import { AgentCerts } from './agent-certs.tsx';
import { AgentDays } from './agent-days.tsx';
import { AgentPresence } from './agent-presence.tsx';
import type { AgentRow } from './agent-row.ts';
import { AgentToday } from './agent-today.tsx';

/** One agent on a phone: the card opens the pane, the call is one tap beside it. */
export function AgentCard({ row }: { readonly row: AgentRow }) {
  const { t } = useTranslation('people');
  const { uid, name, person, presence, days, zone, warnings } = row;
  return (
    <Group gap="sm" wrap="nowrap" align="stretch">
      <CardLink
        from="/agents"
        to="/agents"
        search={(before) => ({ ...before, open: uid })}
        style={{ flex: 1, minInlineSize: 0 }}
      >
        <Stack gap={4}>
          <Group justify="space-between" gap="sm">
            <Text fw={600} dir="auto">
              {name}
            </Text>
            <AgentPresence presence={presence} />
          </Group>
          <Text size="sm">
            <AgentToday row={row} />
            {zone && ` · ${zone}`}
          </Text>
          <AgentDays days={days} />
          {warnings.length > 0 && <AgentCerts row={row} />}
        </Stack>
      </CardLink>
      {person.phone !== undefined && (
        <Button
          component="a"
          href={`tel:${person.phone}`}
          variant="default"
          h="auto"
          px="sm"
          aria-label={t('call', { name })}
        >
          <IconPhone size={22} aria-hidden />
        </Button>
      )}
    </Group>
  );
}
