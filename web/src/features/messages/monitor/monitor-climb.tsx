import { Button, Group, Stack, Text } from '@mantine/core';
import { hurryMessage, stopMessage } from '@muster/domain/callouts/hurry.contracts';
import type { Notice } from '@muster/domain/messages/messages';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import { useSignedIn } from '../../../firebase/session.ts';
import { CommandDialog } from '../../../ui/dialog/command-dialog.tsx';
import { clockText, deviceZone } from '../../../ui/time-text.ts';
import { toast } from '../../../ui/toast/toast.tsx';

interface MonitorClimbProps {
  readonly about: z.output<typeof hurryMessage.input>['about'];
  /** Of the message or the person. */
  readonly name: string;
  /** Without a time it comes only by hand. */
  readonly next: { readonly rung: NonNullable<Notice['next']>['rung']; readonly at: Date | undefined };
}

/** What is tried next for whoever gave no sign; supervisors take it now, or stop it. */
export function MonitorClimb({ about, name, next: { rung: planned, at } }: MonitorClimbProps) {
  const { t } = useTranslation('delivery');
  const { role } = useSignedIn();
  const [asking, setAsking] = useState<'hurry' | 'stop'>();
  if (planned === 'unreachable') return null;
  const rung = t(`climb.rungs.${planned}`);
  const close = () => setAsking(undefined);
  return (
    <Stack gap={4} role="group" aria-label={t('climb.label', { name })}>
      <Text size="sm">
        {at ? t('climb.next', { rung, time: clockText(at, deviceZone()) }) : t('climb.byHand', { rung })}
      </Text>
      {(role === 'admin' || role === 'supervisor') && (
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={() => setAsking('hurry')}>
            {t('climb.now')}
          </Button>
          <Button variant="default" size="xs" onClick={() => setAsking('stop')}>
            {t('climb.stop')}
          </Button>
        </Group>
      )}
      {asking === 'hurry' && (
        <CommandDialog
          contract={hurryMessage}
          question={t('climb.nowTitle')}
          verb={t('climb.now')}
          sendingText={t('climb.sending')}
          input={(key) => ({ key, about, rung: planned })}
          onDone={({ people }) => toast(people === 0 ? t('climb.nobody') : t('climb.done', { count: people }))}
          onClose={close}
        >
          <Text>{t('climb.nowText', { rung })}</Text>
        </CommandDialog>
      )}
      {asking === 'stop' && (
        <CommandDialog
          contract={stopMessage}
          question={t('climb.stopTitle')}
          verb={t('climb.stop')}
          sendingText={t('climb.stopping')}
          danger
          input={(key) => ({ key, about })}
          onDone={() => toast(t('climb.stopped'))}
          onClose={close}
        >
          <Text>{t('climb.stopText')}</Text>
        </CommandDialog>
      )}
    </Stack>
  );
}
