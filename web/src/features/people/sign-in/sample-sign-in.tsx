import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface SampleSignInProps {
  readonly busy: boolean;
  readonly onChoose: (entered: { email: string; password: string; stay: boolean }) => Promise<void>;
}

const SAMPLE_PEOPLE = ['admin', 'supervisor', 'dispatcher', 'agent1', 'agent2', 'agent3', 'requester1'] as const;
const SAMPLE_PASSWORD = 'muster-demo';

/** Emulators only: one tap signs in as one of the sample people, in this tab alone. */
export function SampleSignIn({ busy, onChoose }: SampleSignInProps) {
  const { t } = useTranslation('sign-in');
  return (
    <Stack component="section" gap="sm" aria-label={t('sample')}>
      <Text size="sm" c="dimmed">
        {t('sandbox')}
      </Text>
      <Group gap="sm">
        {SAMPLE_PEOPLE.map((name) => (
          <Button
            key={name}
            variant="default"
            size="sm"
            disabled={busy}
            onClick={() => {
              onChoose({ email: `${name}@muster.test`, password: SAMPLE_PASSWORD, stay: false }).catch(reportError);
            }}
          >
            {name}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
