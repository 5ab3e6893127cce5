import { Button, Group, Text } from '@mantine/core';
import { moveClock } from '@muster/domain/messages/messages.contracts';
import { paths } from '@muster/domain/paths';
import { ClockConfig } from '@muster/domain/settings/settings';
import { useTranslation } from 'react-i18next';
import { serverNow, useNow } from '../../firebase/clock.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { useCommand } from '../../firebase/use-command.ts';
import { Section } from '../../ui/page/section.tsx';
import { dayAndTimeText } from '../../ui/time-text.ts';
import { useExplain } from '../../ui/use-explain.ts';
import { nextSundayEvening } from './next-sunday.ts';

const MINUTE_MS = 60_000;
const STEPS = [
  { id: 'fiveMinutes', ms: 5 * MINUTE_MS },
  { id: 'hour', ms: 60 * MINUTE_MS },
  { id: 'day', ms: 24 * 60 * MINUTE_MS },
] as const;

/** Moves the time of people and functions, never of rules. */
export function SandboxClock({ tz }: { readonly tz: string }) {
  const { t } = useTranslation('sandbox');
  const explain = useExplain();
  const clock = useLiveDoc(paths.clock, ClockConfig);
  const moving = useCommand(moveClock);
  const now = useNow();
  const isMoved = (clock.data?.offsetMs ?? 0) !== 0;
  const move = (addMs: number) => void moving.send(() => ({ addMs: Math.round(addMs) }));
  const toSunday = () => move(nextSundayEvening(serverNow(), tz).getTime() - serverNow().getTime());
  return (
    <Section title={t('clock.region')}>
      <Text>
        {t('clock.now', { time: dayAndTimeText(now, tz) })} {isMoved ? t('clock.moved') : t('clock.notMoved')}
      </Text>
      <Group gap="sm">
        {STEPS.map(({ id, ms }) => (
          <Button key={id} variant="default" onClick={() => move(ms)}>
            {t(`clock.${id}`)}
          </Button>
        ))}
        <Button variant="default" onClick={toSunday}>
          {t('clock.sunday')}
        </Button>
        <Button variant="subtle" onClick={() => void moving.send(() => ({ reset: true }))}>
          {t('clock.back')}
        </Button>
      </Group>
      {moving.phase === 'failed' && <Text c="var(--m-danger-ink)">{explain(moving.error)}</Text>}
    </Section>
  );
}
