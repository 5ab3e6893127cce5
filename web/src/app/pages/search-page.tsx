import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findHits } from '../../features/search/find-hits.ts';
import { SearchBox } from '../../features/search/search-box.tsx';
import { Page } from '../../ui/page/page.tsx';
import { useTyped } from '../../ui/use-typed.ts';
import { useHits } from '../search/use-hits.ts';
import { recentIds, useActionHits, useOpenHit } from '../search/use-open-hit.ts';

const route = getRouteApi('/inside/staff/search');
const PAGE = 20;

/** All results of a search, which is part of the address. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, type] = useTyped(q, (next) => void navigate({ search: { q: next }, replace: true }));
  const [most, setMost] = useState(PAGE);
  const hits = useHits();
  const actions = useActionHits(typed, findHits([], typed).outward);
  const all = [...hits, ...actions];
  const found = findHits(all, typed).hits;
  const recent = recentIds().flatMap((id) => all.find((hit) => hit.id === id) ?? []);
  const open = useOpenHit(() => {});
  return (
    <Page title={t('title')} focusTitle={false}>
      <SearchBox all={all} first={recent} most={most} typed={typed} onType={type} onOpen={open} />
      {found.length > most && (
        <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => setMost(most + PAGE)}>
          {t('more')}
        </Button>
      )}
    </Page>
  );
}
