import { Stack, Switch, Text } from '@mantine/core';
import { saveOrganisation } from '@muster/domain/settings/save-organisation';
import type { AppConfig } from '@muster/domain/settings/settings';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../firebase/use-command.ts';
import { toast } from '../../../ui/toast/toast.tsx';
import { useExplain } from '../../../ui/use-explain.ts';

/** Who may ask to come in. Shown as wished at once, and as it is again when the server refuses. */
export function SecurityForm({ app }: { readonly app: AppConfig }) {
  const { t } = useTranslation('organisation');
  const explain = useExplain();
  const saving = useCommand(saveOrganisation);
  const [wished, setWished] = useState<boolean>();

  async function choose(registration: boolean) {
    setWished(registration);
    const saved = await saving.send((key) => ({ key, registration }));
    setWished(undefined);
    if (saved) toast(t('saved'));
  }

  return (
    <Stack gap="md" maw={560}>
      <Switch
        label={t('registration')}
        description={t('registrationHint')}
        checked={wished ?? app.registration}
        onChange={({ currentTarget: { checked } }) => void choose(checked)}
      />
      {saving.phase === 'failed' && (
        <Text size="sm" c="var(--m-danger-ink)" role="alert">
          {explain(saving.error)}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {t('tries')}
      </Text>
    </Stack>
  );
}
