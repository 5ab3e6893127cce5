import { ActionIcon, Kbd, Modal, Stack, Switch, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { switchSingleKeys, useSingleKeys, useSingleKeysOn } from '../../ui/use-single-keys.ts';

/** How long after `G` the second key still counts. */
const SECOND_KEY_MS = 1500;

const KEYS = [
  'n',
  'search',
  'palette',
  'go',
  'rows',
  'openRow',
  'selectRow',
  'job',
  'agent',
  'sidebar',
  'help',
  'escape',
] as const;

/** N new job, G then T, J, A or I to go somewhere, `?` shows all keys. */
export function DeskKeys() {
  const { t } = useTranslation('shell');
  const [opened, { open, close }] = useDisclosure();
  const on = useSingleKeysOn();
  useGoKeys();
  useSingleKeys([['shift+?', open]]);
  const rows = KEYS.map((key) => [t(`keys.${key}.keys`), t(`keys.${key}.does`)] as const);
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="neutral"
        size={40}
        aria-label={t('keys.title')}
        onClick={open}
        visibleFrom="md"
      >
        <IconKeyboard size={22} aria-hidden />
      </ActionIcon>
      <Modal opened={opened} onClose={close} title={t('keys.title')}>
        <Stack>
          <Table>
            <Table.Tbody>
              {rows.map(([keys, does]) => (
                <Table.Tr key={keys}>
                  <Table.Th scope="row">
                    <Kbd>{keys}</Kbd>
                  </Table.Th>
                  <Table.Td>{does}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Link to="/help/$guide" params={{ guide: 'keys' }}>
            {t('keys.more')}
          </Link>
          <Switch
            label={t('keys.single')}
            checked={on}
            onChange={(event) => switchSingleKeys(event.currentTarget.checked)}
          />
        </Stack>
      </Modal>
    </>
  );
}

function useGoKeys(): void {
  const navigate = useNavigate();
  const wentAtMs = useRef(0);
  const afterG = (to: '/' | '/jobs' | '/agents' | '/inbox') => () => {
    if (Date.now() - wentAtMs.current < SECOND_KEY_MS) void navigate({ to });
    wentAtMs.current = 0;
  };
  useSingleKeys([
    ['N', () => void navigate({ to: '/jobs/new' })],
    ['G', () => (wentAtMs.current = Date.now())],
    ['T', afterG('/')],
    ['J', afterG('/jobs')],
    ['A', afterG('/agents')],
    ['I', afterG('/inbox')],
  ]);
}
