import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { CONSTANTS } from '@muster/domain/constants';
import type { SeriesTerms } from '@muster/domain/jobs/series';
import { nextOccurrences } from '@muster/domain/jobs/series-steps';
import { whyNotRule } from '@muster/domain/jobs/save-series';

import { dayOf, instantAt } from '@muster/domain/time/local-day';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../firebase/call-errors.ts';
import { useNow } from '../../firebase/clock.ts';
import { Section } from '../../ui/page/section.tsx';
import { dayText, windowText } from '../../ui/time-text.ts';
import { useExplain } from '../../ui/use-explain.ts';
import { useRuleWords } from './use-rule-words.ts';

const SHOWN = 10;
const HOUR_MS = 3_600_000;

interface SeriesDatesProps {
  /** Undefined while the form cannot be read. */
  readonly terms: SeriesTerms | undefined;
  readonly onExceptions: (exceptions: readonly string[]) => void;
}

/** The rule in words, its next dates with what the clock change does to them, and the dates left out. */
export function SeriesDates({ terms, onExceptions }: SeriesDatesProps) {
  const { t } = useTranslation('jobs-again');
  const words = useRuleWords();
  const explain = useExplain();
  const now = useNow(HOUR_MS);
  const refused = useMemo(() => terms && whyNotRule(terms, CONSTANTS.maxSeriesDates, now), [terms, now]);
  if (!terms) return <Section title={t('dates.title')}>{t('dates.unread')}</Section>;
  if (refused) {
    return (
      <Section title={t('dates.title')}>
        <Text role="alert" c="var(--m-danger-ink)">
          {explain(new Refused(refused.refused, { ...refused.args }))}
        </Text>
      </Section>
    );
  }
  return (
    <Section title={t('dates.title')}>
      <Text fw={600}>{words(terms)}</Text>
      <NextDates terms={terms} now={now} onSkip={(day) => onExceptions([...terms.exceptions, day].toSorted())} />
      <LeftOut terms={terms} onExceptions={onExceptions} />
    </Section>
  );
}

interface NextDatesProps {
  readonly terms: SeriesTerms;
  readonly now: Date;
  readonly onSkip: (day: string) => void;
}

function NextDates({ terms, now, onSkip }: NextDatesProps) {
  const { t } = useTranslation('jobs-again');
  const { tz } = terms.standing.draft;
  const dates = useMemo(() => nextOccurrences(terms, dayOf(now, tz), SHOWN), [terms, now, tz]);
  return (
    <Stack component="ol" gap="xs" m={0} p={0} aria-label={t('dates.next')} style={{ listStyle: 'none' }}>
      {dates.map(({ day, start, end, note }) => (
        <Group key={day} component="li" justify="space-between" gap="sm" wrap="nowrap">
          <div>
            <Text>{windowText(start, end, tz)}</Text>
            {note && (
              <Text size="sm" c="var(--m-warning-ink)">
                {`▲ ${t(`dates.notes.${note}`)}`}
              </Text>
            )}
          </div>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t('dates.leaveOutDay', { day: dayText(start, tz) })}
            onClick={() => onSkip(day)}
          >
            {t('dates.leaveOut')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}

function LeftOut({ terms, onExceptions }: { readonly terms: SeriesTerms } & Pick<SeriesDatesProps, 'onExceptions'>) {
  const { t } = useTranslation('jobs-again');
  const [typed, setTyped] = useState('');
  const { tz } = terms.standing.draft;
  const add = () => {
    if (typed === '' || terms.exceptions.includes(typed)) return;
    onExceptions([...terms.exceptions, typed].toSorted());
    setTyped('');
  };
  return (
    <Stack gap="xs">
      <Group gap="sm" align="flex-end">
        <TextInput
          type="date"
          label={t('dates.not')}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
        <Button variant="default" onClick={add}>
          {t('dates.add')}
        </Button>
      </Group>
      <Group gap="xs">
        {terms.exceptions.map((day) => (
          <Button
            key={day}
            variant="default"
            size="compact-sm"
            aria-label={t('dates.takeBack', { day: dayText(instantAt(day, 0, tz), tz) })}
            onClick={() => onExceptions(terms.exceptions.filter((one) => one !== day))}
          >
            {`${dayText(instantAt(day, 0, tz), tz)} ×`}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
