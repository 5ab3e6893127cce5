import { Group, Switch, Text, TextInput } from '@mantine/core';
import { quietOf } from '@muster/domain/messages/quiet-hours';
import { updateProfile } from '@muster/domain/people/people.contracts';
import type { Person } from '@muster/domain/people/person';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConstants } from '../../../firebase/app-config.ts';
import { useCommand } from '../../../firebase/use-command.ts';
import { Section } from '../../../ui/page/section.tsx';
import { useExplain } from '../../../ui/use-explain.ts';
import { clockOf, minuteOf } from '../../../ui/minute-of-day.ts';
import { SavedMark } from './saved-mark.tsx';

/** When nothing rings but the urgent. Kept as soon as it is chosen. */
export function QuietHoursPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('notifications');
  const explain = useExplain();
  const constants = useConstants();
  const command = useCommand(updateProfile);
  const [wished, setWished] = useState<{ from: number; to: number }>();
  const stored = quietOf(person.prefs, constants);
  const quiet = wished ?? stored;
  const isOn = quiet.from !== quiet.to;

  async function choose(from: number, to: number) {
    setWished({ from, to });
    await command.send((key) => ({ key, quietFrom: from, quietTo: to }));
    setWished(undefined);
  }

  const usual = { from: constants.quietFromMin, to: constants.quietToMin };
  return (
    <Section title={t('quiet.title')} actions={<SavedMark command={command} />}>
      <Text>{t('quiet.text')}</Text>
      <Switch
        label={t('quiet.on')}
        checked={isOn}
        onChange={({ currentTarget: { checked } }) => void (checked ? choose(usual.from, usual.to) : choose(0, 0))}
      />
      {isOn && (
        <Group gap="sm" align="flex-end">
          <ClockField label={t('quiet.from')} value={quiet.from} onChoose={(from) => void choose(from, quiet.to)} />
          <ClockField label={t('quiet.to')} value={quiet.to} onChoose={(to) => void choose(quiet.from, to)} />
        </Group>
      )}
      <Text size="sm" c="dimmed">
        {`${t('quiet.zone', { zone: person.tz })} ${t('quiet.usual', { from: clockOf(usual.from), to: clockOf(usual.to) })}`}
      </Text>
      {command.phase === 'failed' && (
        <Text size="sm" c="var(--m-danger-ink)" role="alert">
          {explain(command.error)}
        </Text>
      )}
    </Section>
  );
}

interface ClockFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChoose: (minute: number) => void;
}

/** Kept when it is left, so that no half typed time is. */
function ClockField({ label, value, onChoose }: ClockFieldProps) {
  const [typed, setTyped] = useState<string>();
  const leave = () => {
    const minute = typed === undefined ? undefined : minuteOf(typed);
    setTyped(undefined);
    if (minute !== undefined && minute !== value) onChoose(minute);
  };
  return (
    <TextInput
      type="time"
      label={label}
      value={typed ?? clockOf(value)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={leave}
      w={140}
    />
  );
}
