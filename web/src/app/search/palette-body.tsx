import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findHits } from '../../features/search/find-hits.ts';
import { SearchBox } from '../../features/search/search-box.tsx';
import { useHits } from './use-hits.ts';
import { recentIds, useActionHits, useOpenHit } from './use-open-hit.ts';

const MOST_PER_GROUP = 5;

/** The inside of the palette; its lists are read only while it is open. */
export function PaletteBody({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('search');
  const router = useRouter();
  const [typed, type] = useState('');
  const hits = useHits();
  const actions = useActionHits(typed, findHits([], typed).outward);
  const all = [...hits, ...actions];
  const recent = recentIds().flatMap((id) => all.find((hit) => hit.id === id) ?? []);
  const open = useOpenHit(onClose);
  return (
    <>
      <SearchBox
        all={all}
        first={[...recent, ...actions]}
        most={MOST_PER_GROUP}
        typed={typed}
        onType={type}
        onOpen={open}
      />
      {typed.trim() !== '' && (
        <Button
          variant="subtle"
          mt="sm"
          onClick={() => {
            void router.navigate({ to: '/search', search: { q: typed.trim() } });
            onClose();
          }}
        >
          {t('all')}
        </Button>
      )}
    </>
  );
}
