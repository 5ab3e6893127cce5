import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KeptCommand } from '../../firebase/outbox/kept-command.ts';
import { dismiss } from '../../firebase/outbox/outbox.ts';
import { useOutbox } from '../../firebase/outbox/use-outbox.ts';
import { StatusMark } from '../status/status-mark.tsx';
import { deviceZone, timeText } from '../time-text.ts';
import { useLabel } from './use-label.ts';
import { dotted } from '../listed.ts';

interface OutboxDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What waits on this device, and what the server said no to. */
export function OutboxDialog({ opened, onClose }: OutboxDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={t('outbox.title')}>
      <OutboxList />
    </Modal>
  );
}

/** Refused things first: only they need somebody. */
export function OutboxList() {
  const { t } = useTranslation();
  const entries = useOutbox();
  const isRefused = ({ state }: KeptCommand) => state === 'refused';
  const sorted = [...entries.filter(isRefused), ...entries.filter((entry) => !isRefused(entry))];
  return (
    <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {sorted.length === 0 && <li>{t('outbox.empty')}</li>}
      {sorted.map((entry) => (
        <OutboxRow key={entry.key} entry={entry} />
      ))}
    </Stack>
  );
}

function OutboxRow({ entry }: { readonly entry: KeptCommand }) {
  const { t } = useTranslation(['common', 'refusals']);
  const label = useLabel(entry.label);
  const { state, refusal, keptAt, key } = entry;
  const isRefused = state === 'refused';
  return (
    <li>
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <div>
          <Text dir="auto">{label}</Text>
          <StatusMark
            tone={isRefused ? 'danger' : 'neutral'}
            sign={isRefused ? '×' : '↻'}
            look={isRefused ? 'chip' : 'dashed'}
          >
            {dotted(timeText(keptAt, deviceZone()), t(`outbox.${state}`))}
          </StatusMark>
          {refusal && <Text size="sm">{t(`refusals:${refusal.reason}`, refusal.args)}</Text>}
        </div>
        {state !== 'sending' && (
          <Button variant="default" size="sm" onClick={() => dismiss(key).catch(reportError)}>
            {isRefused ? t('outbox.putAway') : t('outbox.takeBack')}
          </Button>
        )}
      </Group>
    </li>
  );
}
