import { Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusFirst } from '../../ui/focus-first.ts';
import { useSpoken } from '../../ui/use-spoken.ts';
import { findHits, grouped, type Hit } from './find-hits.ts';
import { HitList } from './hit-list.tsx';

interface SearchBoxProps {
  readonly all: readonly Hit[];
  /** Shown while nothing is typed. */
  readonly first: readonly Hit[];
  readonly most: number;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onOpen: (hit: Hit, inNewTab: boolean) => void;
}

/** One field over everything: arrows choose, Enter opens, Ctrl Enter opens beside. */
export function SearchBox({ all, first, most, typed, onType, onOpen }: SearchBoxProps) {
  const { t } = useTranslation('search');
  const id = useId();
  const [pointed, point] = useState<string>();
  const { hits, unknown } = findHits(all, typed);
  const shown = typed.trim() === '' ? first : hits;
  const order = grouped(shown, most).flatMap(([, own]) => own);
  const at = Math.max(
    0,
    order.findIndex((hit) => hit.id === pointed),
  );
  const active = order[at];
  const [wrong] = unknown;
  useSpoken(typed.trim() === '' ? '' : t('found', { count: hits.length }));

  function onKey(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      point(order[(at + step + order.length) % order.length]?.id);
    }
    if (event.key !== 'Enter' || !active) return;
    event.preventDefault();
    onOpen(active, event.ctrlKey || event.metaKey);
  }

  return (
    <>
      <TextInput
        role="combobox"
        aria-label={t('label')}
        aria-controls={id}
        aria-expanded={order.length > 0}
        aria-activedescendant={active ? `${id}-${active.id}` : undefined}
        placeholder={t('placeholder')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={({ currentTarget: { value } }) => onType(value)}
        onKeyDown={onKey}
        ref={focusFirst}
        data-autofocus
        description={wrong === undefined ? t('hint') : t('unknownFilter', { word: wrong })}
      />
      {typed.trim() !== '' && hits.length === 0 && <Text mt="sm">{t('none')}</Text>}
      <HitList
        id={id}
        hits={shown}
        most={most}
        active={active?.id}
        onChoose={onOpen}
        onPoint={(hit) => point(hit.id)}
      />
    </>
  );
}
