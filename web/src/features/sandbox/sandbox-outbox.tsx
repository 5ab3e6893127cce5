import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { SearchBar } from '../../ui/search-bar.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { useSpoken } from '../../ui/use-spoken.ts';
import { MessageCard } from './message-card.tsx';
import { ALL_MESSAGES, CHANNELS, findMessages, type SandboxChoice, type SandboxRow, STATES } from './sandbox-search.ts';
import styles from './sandbox.module.css';

const PER_PAGE = 30;

interface SandboxOutboxProps {
  /** Newest first. */
  readonly rows: readonly SandboxRow[];
  readonly choice: SandboxChoice;
  readonly onChoose: (change: Partial<SandboxChoice>) => void;
}

/** What would have left, newest first. */
export function SandboxOutbox({ rows, choice, onChoose }: SandboxOutboxProps) {
  const { t } = useTranslation('sandbox');
  const [most, setMost] = useState(PER_PAGE);
  const { rows: found, unknown } = findMessages(rows, choice);
  const failed = rows.filter(({ item }) => item.state === 'failed').length;
  useSpoken(t('spoken.failed', { count: failed }));
  if (rows.length === 0) return <EmptyState text={t('none')} />;
  return (
    <Stack gap="sm">
      <Filters choice={choice} onChoose={onChoose} unknown={unknown} />
      <Text size="sm" c="dimmed">
        {t('found', { count: found.length })}
      </Text>
      {found.length === 0 ? (
        <EmptyState text={t('noneMatch')} />
      ) : (
        <ul aria-label={t('caption')} className={styles['messages']}>
          {found.slice(0, most).map((row) => (
            <li key={row.id}>
              <MessageCard row={row} />
            </li>
          ))}
        </ul>
      )}
      {found.length > most && (
        <Button variant="default" onClick={() => setMost(most + PER_PAGE)}>
          {t('more')}
        </Button>
      )}
    </Stack>
  );
}

interface FiltersProps extends Pick<SandboxOutboxProps, 'choice' | 'onChoose'> {
  readonly unknown: readonly string[];
}

function Filters({ choice, onChoose, unknown }: FiltersProps) {
  const { t } = useTranslation('sandbox');
  const [wrong] = unknown;
  const isFiltered = choice.q !== '' || choice.channel !== 'any' || choice.state !== 'any';
  return (
    <SearchBar
      q={choice.q}
      onSearch={(q) => onChoose({ q })}
      label={t('search')}
      hint={t('searchHint')}
      wrong={wrong && t('unknownFilter', { word: wrong })}
      isFiltered={isFiltered}
      onClear={() => onChoose(ALL_MESSAGES)}
    >
      <OneOf
        label={t('channel.label')}
        value={choice.channel}
        values={CHANNELS}
        textOf={(channel) => t(`channel.${channel}`)}
        onChoose={(channel) => onChoose({ channel })}
      />
      <OneOf
        label={t('states.label')}
        value={choice.state}
        values={STATES}
        textOf={(state) => t(`states.${state}`)}
        onChoose={(state) => onChoose({ state })}
      />
    </SearchBar>
  );
}
