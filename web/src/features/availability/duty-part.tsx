import type { Availability } from '@muster/domain/availability/availability';
import { setDuty, toggleToday } from '@muster/domain/availability/availability.contracts';
import { dayOf, nextMidnight } from '@muster/domain/time/local-day';
import { Button, Group, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConstants } from '../../firebase/app-config.ts';
import { useNow } from '../../firebase/clock.ts';
import { useAnswer } from '../../firebase/outbox/use-outbox.ts';
import { Section } from '../../ui/page/section.tsx';
import { KeptRefused } from '../../ui/sync/kept-refused.tsx';
import { timeText } from '../../ui/time-text.ts';
import { AwayQuestion } from './away-question.tsx';
import { dutyShown, type DutyTap } from './duty-shown.ts';
import { UntilDialog } from './until-dialog.tsx';
import { useKept } from './use-kept.ts';

/** "Ask me now": one tap, or until a time. Works without a network and is then sent later. */
export function DutyPart({ known }: { readonly known: Availability }) {
  const { t } = useTranslation('agent-home');
  const [asking, setAsking] = useState(false);
  const duty = useDuty(known);
  const { on, until, waiting } = duty.shown;
  const time = until && timeText(until, known.tz);
  return (
    <Section title={t('duty.region')}>
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Switch
          size="lg"
          label={t('duty.switch')}
          labelPosition="left"
          checked={on}
          onChange={duty.turn}
          styles={{ body: { alignItems: 'center', minHeight: 48 } }}
        />
        <Button variant="subtle" h={48} onClick={() => setAsking(true)}>
          {t('duty.until')}
        </Button>
      </Group>
      {time !== undefined && <Text>{t(on ? 'duty.onUntil' : 'duty.offUntil', { time })}</Text>}
      <Text size="sm" c="dimmed">
        {on ? t('duty.on') : t('duty.off', { hours: duty.hours })}
      </Text>
      {waiting && <Text size="sm">{t('duty.waiting')}</Text>}
      <KeptRefused
        entry={duty.refused.entry}
        textOf={(why) => t('duty.refused', { why })}
        onDismiss={duty.refused.dismiss}
      />
      {on && <AwayQuestion known={known} today={dayOf(duty.now, known.tz)} onStayAway={duty.turn} />}
      {asking && (
        <UntilDialog
          now={duty.now}
          tz={known.tz}
          endOfDay={nextMidnight(duty.now, known.tz)}
          onUntil={duty.onUntil}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
}

/** The switch as the person left it, and how it is turned. */
function useDuty(known: Availability) {
  const now = useNow(10_000);
  const taps = useKept(toggleToday, 'duty');
  const timed = useKept(setDuty, 'duty');
  const said = useAnswer('duty', toggleToday.output);
  const [tap, setTap] = useState<{ readonly key: string; readonly knownAt: Date }>();
  const refused = [...taps.kept, ...timed.kept].filter(({ state }) => state === 'refused');
  const keptTaps = taps.kept.filter(({ state }) => state !== 'refused');
  const answered: DutyTap | undefined =
    said && said.key === tap?.key ? { on: said.said.on, knownAt: tap.knownAt } : undefined;
  const label = { key: 'outbox.duty', args: {} };

  function turn() {
    const unsent = keptTaps.find(({ state }) => state === 'waiting');
    if (unsent) return taps.dismiss(unsent.key);
    taps.send((key) => ({ key }), label).then((key) => setTap({ key, knownAt: known.updatedAt }), reportError);
  }

  return {
    now,
    shown: dutyShown({ availability: known, keptTaps: keptTaps.length, answered, now }),
    refused: { entry: refused.at(-1), dismiss: taps.dismiss },
    hours: useConstants().dutyWindowMin / 60,
    turn,
    onUntil: (until: Date) => {
      timed.send((key) => ({ on: true, until, key }), label).catch(reportError);
    },
  };
}
