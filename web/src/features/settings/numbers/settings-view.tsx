import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { CONSTANTS } from '@muster/domain/constants';
import {
  saveSettings,
  type Overrides,
  type Setting,
  type SettingsSection,
  type WrongSetting,
} from '@muster/domain/settings/sections';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../firebase/use-command.ts';
import { announceNow } from '../../../ui/announce.tsx';
import { ServerButton } from '../../../ui/button/server-button.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { toast } from '../../../ui/toast/toast.tsx';
import { isChanged, readSettings, settingsOf, shown, typedOf, type TypedSettings } from './settings-form.ts';

interface SettingsViewProps {
  readonly section: SettingsSection;
  readonly overrides: Overrides;
}

/** The numbers of one section, each with its own default and the range that is allowed. */
export function SettingsView({ section, overrides }: SettingsViewProps) {
  const { t } = useTranslation('settings');
  const saved = typedOf(section, overrides);
  const [typed, setTyped] = useState<TypedSettings>(saved);
  const [isChecked, setChecked] = useState(false);
  const save = useCommand(saveSettings);
  const read = readSettings(section, typed, overrides);
  const wrong = isChecked && 'wrong' in read ? read.wrong : undefined;

  async function send() {
    setChecked(true);
    if ('wrong' in read) return announceNow(t('lookAgain'));
    const answer = await save.send((key) => ({ section, values: read.values, key }));
    if (!answer) return;
    setChecked(false);
    toast(t('saved', { count: answer.changed.length }));
  }

  return (
    <Section title={t(`sections.${section}`)}>
      <Text c="dimmed">{t(`hints.${section}`)}</Text>
      <Stack gap="md">
        {settingsOf(section).map((setting) => (
          <NumberField
            key={setting.name}
            setting={setting}
            value={typed[setting.name] ?? ''}
            wrong={wrong?.get(setting.name)}
            onChange={(value) => setTyped({ ...typed, [setting.name]: value })}
          />
        ))}
      </Stack>
      <Group gap="sm" align="flex-start">
        <ServerButton command={save} sendingText={t('saving')} onClick={() => void send()}>
          {t('save')}
        </ServerButton>
        {isChanged(typed, saved) && (
          <Button variant="default" onClick={() => setTyped(saved)}>
            {t('undo')}
          </Button>
        )}
        <Button variant="subtle" onClick={() => setTyped(typedOf(section, {}))}>
          {t('defaults')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('takesEffect')}
      </Text>
    </Section>
  );
}

interface NumberFieldProps {
  readonly setting: Setting;
  readonly value: string;
  readonly wrong: WrongSetting | undefined;
  readonly onChange: (value: string) => void;
}

function NumberField({ setting, value, wrong, onChange }: NumberFieldProps) {
  const { t } = useTranslation('settings');
  const { name, unit } = setting;
  const isClock = unit === 'clock';
  const numbers = {
    own: shown(setting, CONSTANTS[name]),
    from: shown(setting, setting.min),
    to: shown(setting, setting.max),
  };
  return (
    <TextInput
      label={isClock ? t(`names.${name}`) : t('label', { name: t(`names.${name}`), unit: t(`units.${unit}`) })}
      description={isClock ? t('usual', numbers) : t('range', numbers)}
      type={isClock ? 'time' : 'text'}
      inputMode={isClock ? undefined : 'decimal'}
      autoComplete="off"
      maw={480}
      value={value}
      error={wrong && (isClock ? t('wrong.clock') : <Wrong wrong={wrong} from={numbers.from} to={numbers.to} />)}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function Wrong({
  wrong,
  from,
  to,
}: {
  readonly wrong: WrongSetting;
  readonly from: number | string;
  readonly to: number | string;
}) {
  const { t } = useTranslation('settings');
  return wrong.wrong === 'range' ? t('wrong.range', { from, to }) : t('wrong.more', { than: t(`names.${wrong.than}`) });
}
