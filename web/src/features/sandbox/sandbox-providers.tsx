import { Button, Group, Stack, Text } from '@mantine/core';
import { setOutage } from '@muster/domain/messages/messages.contracts';
import { downUntil, Outages, OUTSIDE_CHANNELS, type OutsideChannel } from '@muster/domain/messages/outage';
import { paths } from '@muster/domain/paths';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { useCommand } from '../../firebase/use-command.ts';
import { Section } from '../../ui/page/section.tsx';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import { dayAndTimeText } from '../../ui/time-text.ts';
import { useExplain } from '../../ui/use-explain.ts';

const STEPS = [
  { id: 'tenMinutes', minutes: 10 },
  { id: 'hour', minutes: 60 },
] as const;
const SECOND_MS = 1000;

/** Switches the providers of mail and SMS off for a while, so that the next tries can be watched. */
export function SandboxProviders({ tz }: { readonly tz: string }) {
  const { t } = useTranslation('sandbox');
  const outages = useLiveDoc(paths.outages, Outages).data;
  return (
    <Section title={t('providers.region')}>
      <Text size="sm" c="dimmed">
        {t('providers.text')}
      </Text>
      <Stack gap="sm">
        {OUTSIDE_CHANNELS.map((channel) => (
          <Provider key={channel} channel={channel} outages={outages} tz={tz} />
        ))}
      </Stack>
    </Section>
  );
}

interface ProviderProps {
  readonly channel: OutsideChannel;
  readonly outages: Outages | undefined;
  readonly tz: string;
}

function Provider({ channel, outages, tz }: ProviderProps) {
  const { t } = useTranslation('sandbox');
  const explain = useExplain();
  const now = useNow(SECOND_MS);
  const setting = useCommand(setOutage);
  const until = downUntil(outages, channel, now);
  const set = (minutes: number) => void setting.send(() => ({ channel, minutes }));
  const name = t(`channel.${channel}`);
  return (
    <Group gap="sm" role="group" aria-label={t('providers.of', { name })}>
      <Text fw={600} miw={56}>
        {name}
      </Text>
      <StatusMark tone={until ? 'danger' : 'success'} sign={until ? '⊘' : '●'}>
        {until ? t('providers.down', { time: dayAndTimeText(until, tz) }) : t('providers.works')}
      </StatusMark>
      {until ? (
        <Button variant="default" onClick={() => set(0)}>
          {t('providers.again')}
        </Button>
      ) : (
        STEPS.map(({ id, minutes }) => (
          <Button key={id} variant="default" onClick={() => set(minutes)}>
            {t(`providers.${id}`)}
          </Button>
        ))
      )}
      {setting.phase === 'failed' && <Text c="var(--m-danger-ink)">{explain(setting.error)}</Text>}
    </Group>
  );
}
