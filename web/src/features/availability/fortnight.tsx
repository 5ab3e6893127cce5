import type { Availability } from '@muster/domain/availability/availability';
import { Group, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Section } from '../../ui/page/section.tsx';
import { dateLocale } from '../../ui/time-text.ts';
import { DayMark } from '../../ui/status/day-mark.tsx';
import { CopyLastWeek } from './copy-last-week.tsx';
import { useDaySentence } from './day-words.ts';
import { DAY_LOOKS } from './planner-day-row.tsx';
import type { PlannedDay } from './planner-days.ts';
import styles from './planner.module.css';
import { usePlanner } from './use-planner.ts';
import { weekStateOf } from './week-state.ts';

/** The 14 days at a glance, and the week that still has to be sent. */
export function Fortnight({ known }: { readonly known: Availability }) {
  const { t } = useTranslation('agent-home');
  const navigate = useNavigate();
  const planner = usePlanner(known);
  const sentence = useDaySentence(known.tz);
  const next = planner.days[7]?.week ?? '';
  const isDue = weekStateOf(next, planner) === 'due';
  return (
    <Section title={t('days.region')}>
      <ul className={styles['fortnight']} aria-label={t('days.region')}>
        {planner.days.map((planned) => (
          <Dot key={planned.day} planned={planned} sentence={sentence(planned)} />
        ))}
      </ul>
      {isDue && <Text>{t('days.notSent')}</Text>}
      <Group gap="sm" grow>
        {isDue && <CopyLastWeek planner={planner} onCopied={() => void navigate({ to: '/mobile/planner' })} />}
        <ButtonLink to="/mobile/planner" variant="default" h={48}>
          {t('days.plan')}
        </ButtonLink>
      </Group>
    </Section>
  );
}

function Dot({ planned, sentence }: { readonly planned: PlannedDay; readonly sentence: string }) {
  const hasJob = planned.jobs.length > 0;
  return (
    <li className={styles['dot']}>
      <span className="m-spoken-only">{sentence}</span>
      <span aria-hidden className={styles['letter']}>
        {letterOf(planned.day)}
      </span>
      <span aria-hidden>
        <DayMark day={hasJob ? 'job' : DAY_LOOKS[planned.state]} wordless />
      </span>
    </li>
  );
}

function letterOf(day: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(dateLocale(), { weekday: 'narrow', timeZone: 'UTC' }).format(at);
}
