import { Button, Grid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/page/section.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { AgentCertLines } from './agent-cert-lines.tsx';
import { dayLabel } from './agent-days.tsx';
import { AgentFigures } from './figures/agent-figures.tsx';
import { AgentMap } from './agent-map.tsx';
import { AgentOffersPart } from './agent-offers-part.tsx';
import type { AgentRow } from './agent-row.ts';
import type { AgentTab } from './agent-tabs.ts';
import { workAhead, workPast, type WorkLine } from './agent-work.ts';
import { AgentWorkList } from './agent-work-list.tsx';
import { ChangeDaysDialog } from './change-days-dialog.tsx';
import styles from './people.module.css';
import { useAgentRecord } from './use-agent-record.ts';

interface AgentPartsProps {
  readonly row: AgentRow;
  readonly tab: AgentTab;
}

/** What one tab shows of an agent. */
export function AgentParts({ row, tab }: AgentPartsProps) {
  const { t } = useTranslation('people-agent');
  const record = useAgentRecord(row.uid);
  const now = useNow(60_000);
  const facts = { uid: row.uid, jobs: record.jobs, history: record.history };
  const [ahead, past] = [workAhead(facts, now), workPast(facts, now)];
  return (
    <LivePart live={record.live} errorTitle={t('failed')}>
      {() => {
        switch (tab) {
          case 'overview':
            return (
              <Grid gap="md">
                <Grid.Col span={{ base: 12, md: 7 }}>
                  <AgentMap person={row.person} ahead={ahead} />
                </Grid.Col>
                <Grid.Col span={{ base: 12, md: 5 }}>
                  <Stack gap="md">
                    <PersonFacts row={row} />
                    <AgentWorkList title={t('jobs.ahead')} none={t('jobs.noneAhead')} lines={ahead} />
                  </Stack>
                </Grid.Col>
              </Grid>
            );
          case 'availability':
            return <AgentAvailability row={row} ahead={ahead} />;
          case 'jobs':
            return (
              <Stack gap="md">
                <AgentWorkList title={t('jobs.ahead')} none={t('jobs.noneAhead')} lines={ahead} />
                <AgentWorkList title={t('jobs.past')} none={t('jobs.nonePast')} lines={past} />
              </Stack>
            );
          case 'figures':
            return <AgentFigures uid={row.uid} />;
          case 'certificates':
            return (
              <Section title={t('tabs.certificates')}>
                <AgentCertLines person={row.person} />
              </Section>
            );
          case 'delivery':
            return <AgentOffersPart person={row.person} offers={record.offers} />;
        }
      }}
    </LivePart>
  );
}

function PersonFacts({ row: { person, zone } }: { readonly row: AgentRow }) {
  const { t } = useTranslation(['people-agent', 'people']);
  return (
    <Section title={t('facts')}>
      <FactList
        facts={[
          { label: t('people:pane.phone'), value: person.phone ?? '–' },
          { label: t('people:pane.email'), value: person.email },
          { label: t('people:pane.zone'), value: zone || t('people:pane.noZone') },
        ]}
      />
    </Section>
  );
}

interface AgentAvailabilityProps {
  readonly row: AgentRow;
  readonly ahead: readonly WorkLine[];
}

function AgentAvailability({ row, ahead }: AgentAvailabilityProps) {
  const { uid, name, days, availability, isWeekSent } = row;
  const { t } = useTranslation(['people-agent', 'people']);
  const { role } = useSignedIn();
  const [isChanging, setChanging] = useState(false);
  const aways = availability?.away ?? [];
  const [today] = days;
  const mayChange = (role === 'admin' || role === 'supervisor') && availability !== undefined && today;
  return (
    <Stack gap="md">
      <Section
        title={t('availability.region')}
        actions={
          mayChange && (
            <Button variant="default" onClick={() => setChanging(true)}>
              {t('change.open')}
            </Button>
          )
        }
      >
        <ul className={styles['plan']}>
          {days.map(({ day, state }) => (
            <li key={day}>{t('people:dayPhrase', { day: dayLabel(day), state: t(`people:day.${state}`) })}</li>
          ))}
        </ul>
        <Text size="sm" c="dimmed">
          {isWeekSent ? t('people:pane.weekSent') : t('people:pane.weekNotSent')}
        </Text>
      </Section>
      <Section title={t('availability.aways')}>
        {aways.length === 0 && <Text c="dimmed">{t('availability.noAway')}</Text>}
        <ul className={styles['lines']}>
          {aways.map(({ from, to }) => (
            <li key={from}>{t('availability.away', { from: dayLabel(from), to: dayLabel(to) })}</li>
          ))}
        </ul>
      </Section>
      {isChanging && mayChange && (
        <ChangeDaysDialog
          uid={uid}
          name={name}
          today={today.day}
          booked={ahead.map(({ day, title }) => ({ day, job: title }))}
          onClose={() => setChanging(false)}
        />
      )}
    </Stack>
  );
}
