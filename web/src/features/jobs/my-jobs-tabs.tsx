import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { TabRow } from '../../ui/tab-row.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
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

  const tabs = MY_JOBS_TABS.map((id) => ({ id, label: t(`tabs.${id}`), count: jobsIn(id, wanted, now).length }));

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
        <TabJobs tab={tab} jobs={jobsIn(tab, wanted, now)} words={words} onClear={() => setWords('')} />
      </TabRow>
    </>
  );
}

interface TabJobsProps {
  readonly tab: MyJobsTab;
  readonly jobs: readonly MyJob[];
  readonly words: string;
  readonly onClear: () => void;
}

function TabJobs({ tab, jobs, words, onClear }: TabJobsProps) {
  const { t } = useTranslation('agent-jobs');
  if (jobs.length > 0) return <MyJobsList jobs={jobs} />;
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
