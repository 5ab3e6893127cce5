import { Stack, Switch, Text } from '@mantine/core';
import { updateProfile } from '@muster/domain/people/people.contracts';
import type { Person } from '@muster/domain/people/person';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { Section } from '../../ui/page/section.tsx';
import { useExplain } from '../../ui/use-explain.ts';

const SWITCHES = ['standby', 'autoConfirm'] as const;
type Name = (typeof SWITCHES)[number];

/** What happens with a yes that came when all places were taken. */
export function ProfileReserve({ prefs }: { readonly prefs: Person['prefs'] }) {
  const { t } = useTranslation('profile');
  return (
    <Section title={t('reserve.title')}>
      <Stack gap="md">
        {SWITCHES.map((name) => (
          <ReserveSwitch key={name} name={name} stored={prefs[name]} />
        ))}
      </Stack>
    </Section>
  );
}

/** Shown as wished at once, and as it is again when the server refuses. */
function ReserveSwitch({ name, stored }: { readonly name: Name; readonly stored: boolean }) {
  const { t } = useTranslation('profile');
  const explain = useExplain();
  const command = useCommand(updateProfile);
  const [wished, setWished] = useState<boolean>();

  async function choose(on: boolean) {
    setWished(on);
    await command.send((key) => ({ key, [name]: on }));
    setWished(undefined);
  }

  return (
    <div>
      <Switch
        label={t(`reserve.${name}`)}
        description={t(`reserve.${name}Hint`)}
        checked={wished ?? stored}
        onChange={({ currentTarget: { checked } }) => void choose(checked)}
      />
      {command.phase === 'failed' && (
        <Text size="sm" c="var(--m-danger-ink)" role="alert">
          {explain(command.error)}
        </Text>
      )}
    </div>
  );
}
