import { Group, Text } from '@mantine/core';
import { displayName } from '@muster/domain/people/person';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { CallButton } from '../../ui/button/call-button.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { PaneBody } from '../../ui/pane-body.tsx';
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

/** What is known of one agent, beside the list. */
export function AgentPane({ row, onClose }: AgentPaneProps) {
  const { t } = useTranslation('people');
  const { uid, person, presence, days, zone, isWeekSent } = row;
  const name = displayName(person);
  return (
    <PaneBody name={name} of={uid} closeLabel={t('pane.close')} onClose={onClose}>
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
      {person.phone !== undefined && <CallButton phone={person.phone}>{t('call', { name })}</CallButton>}
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
    </PaneBody>
  );
}
