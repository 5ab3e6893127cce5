import type { Availability, AwayRange } from '@muster/domain/availability/availability';
import { endAway } from '@muster/domain/availability/availability.contracts';
import { dayOf } from '@muster/domain/time/local-day';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { Section } from '../../ui/page/section.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { AwayForm } from './away-form.tsx';
import { dayName } from './day-words.ts';
import { useKept } from './use-kept.ts';

/** Longer times without any offers: what is planned, and a new one. */
export function AwayScreen({ known }: { readonly known: Availability }) {
  const { t } = useTranslation('availability');
  const today = dayOf(useNow(60_000), known.tz);
  const ahead = known.away.filter(({ to }) => to >= today);
  return (
    <>
      <Text>{t('awaySheet.hint')}</Text>
      <Section title={t('awaySheet.planned')}>
        {ahead.length === 0 && <EmptyState text={t('awaySheet.none')} />}
        {ahead.map((range) => (
          <PlannedAway key={range.from} range={range} hasBegun={range.from <= today} />
        ))}
      </Section>
      <AwayForm known={known} today={today} />
    </>
  );
}

function PlannedAway({ range, hasBegun }: { readonly range: AwayRange; readonly hasBegun: boolean }) {
  const { t } = useTranslation(['availability', 'common']);
  const ending = useKept(endAway, `away:${range.from}`);
  const names = { from: dayName(range.from), to: dayName(range.to) };
  const isWaiting = ending.kept.length > 0;
  const end = () => {
    ending.send((key) => ({ from: range.from, key }), { key: 'outbox.endAway', args: {} }).catch(reportError);
  };
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      <Text dir="auto">
        {t('range', names)}
        {range.note !== undefined && ` · ${range.note}`}
        {isWaiting && ` · ${t('common:status.queued')}`}
      </Text>
      <Button variant="default" h={48} disabled={isWaiting} aria-label={t('awaySheet.endOf', names)} onClick={end}>
        {hasBegun ? t('awaySheet.endNow') : t('awaySheet.end')}
      </Button>
    </Group>
  );
}
