import { Button, Group, Stack, Text } from '@mantine/core';
import { setOutage } from '@muster/domain/messages/messages.contracts';
import {
  downUntil,
  Outages,
  OUTSIDE_CHANNELS,
  PUSH_TROUBLES,
  troubleOf,
  type OutsideChannel,
} from '@muster/domain/messages/outage';
import { paths } from '@muster/domain/paths';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
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

/** Makes pushes busy or slow, or switches the providers of mail and SMS off for a while, so that the next tries can be watched. */
export function SandboxProviders({ tz }: { readonly tz: string }) {
  const { t } = useTranslation('sandbox');
  const outages = useLiveDoc(paths.outages, Outages).data;
  return (
    <Section title={t('providers.region')}>
      <Text size="sm" c="dimmed">
        {t('providers.text')}
      </Text>
      <Stack gap="sm">
        <PushService outages={outages} tz={tz} />
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
  const until = downUntil(outages, channel, useNow(SECOND_MS));
  const setting = useCommand(setOutage);
  return (
    <Service
      name={t(`channel.${channel}`)}
      setting={setting}
      trouble={until && t('providers.down', { time: dayAndTimeText(until, tz) })}
      ways={STEPS.map(({ id, minutes }) => ({ words: t(`providers.${id}`), input: { channel, minutes } }))}
      again={{ channel, minutes: 0 }}
    />
  );
}

const TROUBLE_MINUTES = 10;

function PushService({ outages, tz }: Omit<ProviderProps, 'channel'>) {
  const { t } = useTranslation('sandbox');
  const trouble = troubleOf(outages, useNow(SECOND_MS));
  const setting = useCommand(setOutage);
  return (
    <Service
      name={t('channel.push')}
      setting={setting}
      trouble={trouble && t(`providers.pushes.${trouble.is}`, { time: dayAndTimeText(trouble.until, tz) })}
      ways={PUSH_TROUBLES.map((is) => ({
        words: t(`providers.pushes.${is}Ten`),
        input: { channel: 'push', trouble: is, minutes: TROUBLE_MINUTES },
      }))}
      again={{ channel: 'push', trouble: 'busy', minutes: 0 }}
    />
  );
}

type Setting = z.output<typeof setOutage.input>;

interface ServiceProps {
  readonly name: string;
  readonly setting: ReturnType<typeof useCommand<typeof setOutage.input, typeof setOutage.output>>;
  /** What is the matter, in words. */
  readonly trouble: string | undefined;
  readonly ways: readonly { readonly words: string; readonly input: Setting }[];
  readonly again: Setting;
}

function Service({ name, setting, trouble, ways, again }: ServiceProps) {
  const { t } = useTranslation('sandbox');
  const explain = useExplain();
  const set = (input: Setting) => void setting.send(() => input);
  return (
    <Group gap="sm" role="group" aria-label={t('providers.of', { name })}>
      <Text fw={600} miw={56}>
        {name}
      </Text>
      <StatusMark tone={trouble ? 'danger' : 'success'} sign={trouble ? '⊘' : '●'}>
        {trouble ?? t('providers.works')}
      </StatusMark>
      {trouble ? (
        <Button variant="default" onClick={() => set(again)}>
          {t('providers.again')}
        </Button>
      ) : (
        ways.map(({ words, input }) => (
          <Button key={words} variant="default" onClick={() => set(input)}>
            {words}
          </Button>
        ))
      )}
      {setting.phase === 'failed' && <Text c="var(--m-danger-ink)">{explain(setting.error)}</Text>}
    </Group>
  );
}
