import { Button, Group, Text } from '@mantine/core';
import { displayName } from '@muster/domain/people/person';
import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { SidePane } from '../../ui/page/side-pane.tsx';
import { AgentCertLines } from './agent-cert-lines.tsx';
import { dayLabel } from './agent-days.tsx';
import { AgentNextJobs } from './agent-next-jobs.tsx';
import { AgentPresence } from './agent-presence.tsx';
import type { AgentRow } from './agent-row.ts';
import { AgentToday } from './agent-today.tsx';
import styles from './people.module.css';

interface AgentPaneProps {
  readonly row: AgentRow;
  readonly onClose: () => void;
}

/** What is known of one agent, beside the list. Escape closes it. */
export function AgentPane({ row, onClose }: AgentPaneProps) {
  const { t } = useTranslation('people');
  const { uid, person, presence, days, zone, isWeekSent } = row;
  const name = displayName(person);
  return (
    <SidePane about={uid} title={name} closeText={t('pane.close')} onClose={onClose}>
      <Group gap="sm">
        <AgentPresence presence={presence} />
        <Text>
          {`${t('pane.today')}: `}
          <AgentToday row={row} />
        </Text>
      </Group>
      <ButtonLink to="/agents/$uid" params={{ uid }}>
        {t('pane.open')}
      </ButtonLink>
      {person.phone !== undefined && (
        <Button
          component="a"
          href={`tel:${person.phone}`}
          variant="default"
          leftSection={<IconPhone size={20} aria-hidden />}
        >
          {t('call', { name })}
        </Button>
      )}
      <FactList
        facts={[
          { label: t('pane.phone'), value: person.phone ?? '–' },
          { label: t('pane.email'), value: person.email },
          { label: t('pane.zone'), value: zone || t('pane.noZone') },
          { label: t('pane.home'), value: person.home?.outward ?? t('pane.noHome') },
          { label: t('pane.limit'), value: t('pane.limitKm', { km: person.maxKm }) },
        ]}
      />
      <AgentCertLines person={person} />
      <section aria-label={t('pane.days')}>
        <Text fw={600}>{t('pane.days')}</Text>
        <ul className={styles['plan']}>
          {days.map(({ day, state }) => (
            <li key={day}>{t('dayPhrase', { day: dayLabel(day), state: t(`day.${state}`) })}</li>
          ))}
        </ul>
        <Text size="sm" c="dimmed" mt="xs">
          {isWeekSent ? t('pane.weekSent') : t('pane.weekNotSent')}
        </Text>
      </section>
      <AgentNextJobs uid={uid} />
    </SidePane>
  );
}
