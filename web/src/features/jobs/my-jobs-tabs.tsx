import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { TabRow } from '../../ui/tab-row.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { MyHistory, useMyHistory } from './my-history.tsx';
import { MyJobsList } from './my-jobs-list.tsx';
import { found, jobsIn, MY_JOBS_TABS, type MyJob, type MyJobsTab } from './my-jobs.ts';

interface MyJobsTabsProps {
  readonly jobs: readonly MyJob[];
  readonly tab: MyJobsTab;
  readonly onTab: (tab: MyJobsTab) => void;
}

/** Now, coming and past, each by day, with one search over all. */
export function MyJobsTabs({ jobs, tab, onTab }: MyJobsTabsProps) {
  const { t } = useTranslation('agent-jobs');
  const now = useNow(60_000);
  const [words, setWords] = useState('');
  const wanted = words.trim() === '' ? jobs : jobs.filter((job) => found(job, words.trim()));

  const history = useMyHistory();
  const before = words.trim() === '' ? history : [];
  const countIn = (id: MyJobsTab) => jobsIn(id, wanted, now).length + (id === 'past' ? before.length : 0);
  const tabs = MY_JOBS_TABS.map((id) => ({ id, label: t(`tabs.${id}`), count: countIn(id) }));

  return (
    <>
      <TextInput
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <TabRow label={t('title')} tabs={tabs} value={tab} onChange={onTab}>
        {countIn(tab) === 0 ? (
          <NoJobs tab={tab} words={words} onClear={() => setWords('')} />
        ) : (
          <MyJobsList jobs={jobsIn(tab, wanted, now)} />
        )}
        {tab === 'past' && <MyHistory entries={before} />}
      </TabRow>
    </>
  );
}

interface NoJobsProps {
  readonly tab: MyJobsTab;
  readonly words: string;
  readonly onClear: () => void;
}

function NoJobs({ tab, words, onClear }: NoJobsProps) {
  const { t } = useTranslation('agent-jobs');
  if (words.trim() !== '')
    return (
      <EmptyState
        text={t('noMatch', { words })}
        action={
          <Button variant="default" onClick={onClear}>
            {t('clearSearch')}
          </Button>
        }
      />
    );
  const action = tab !== 'past' && <ButtonLink to="/mobile/offers">{t('offers')}</ButtonLink>;
  return <EmptyState text={t(`empty.${tab}`)} action={action} />;
}
