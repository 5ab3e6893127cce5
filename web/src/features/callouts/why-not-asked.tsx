import { NativeSelect, Stack, Text } from '@mantine/core';
import { Delivery } from '@muster/domain/callouts/delivery';
import { paths } from '@muster/domain/paths';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSkills } from '../../firebase/directory.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { Section } from '../../ui/page/section.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { MOST_PAGES } from './use-callout.ts';
import { useExclusionText } from './use-exclusion-text.ts';

interface WhyNotAskedProps {
  readonly uid: string;
  /** Those that ask or asked people, as a list to choose from. */
  readonly jobs: readonly { readonly jobId: string; readonly title: string }[];
}

/** "Why was this person not asked?", for a job that is chosen. */
export function WhyNotAsked({ uid, jobs }: WhyNotAskedProps) {
  const { t } = useTranslation('desk-asking');
  const [jobId, choose] = useState('');
  return (
    <Section title={t('whyNot.title')}>
      <NativeSelect
        label={t('whyNot.job')}
        maw={480}
        value={jobId}
        data={[
          { value: '', label: t('whyNot.choose') },
          ...jobs.map((job) => ({ value: job.jobId, label: `${job.jobId} ${job.title}` })),
        ]}
        onChange={({ currentTarget: { value } }) => choose(value)}
      />
      {jobId !== '' && <Reasons uid={uid} jobId={jobId} />}
    </Section>
  );
}

function Reasons({ uid, jobId }: { readonly uid: string; readonly jobId: string }) {
  const { t } = useTranslation('desk-asking');
  const { nameOf } = useSkills();
  const exclusion = useExclusionText(nameOf);
  const deliveries = useLiveQuery({ from: paths.deliveries(jobId), limit: MOST_PAGES }, Delivery);
  return (
    <LivePart live={deliveries}>
      {(pages) => {
        const wasAsked = pages.some(({ data }) => uid in data.rows);
        const found = pages.flatMap(({ id, data }) =>
          data.excluded.filter((one) => one.uid === uid).map((one) => ({ ...one, id })),
        );
        return (
          <Stack gap={4} role="status">
            {wasAsked && <Text>{t('whyNot.asked')}</Text>}
            {!wasAsked && found.length === 0 && <Text>{t('whyNot.unknown')}</Text>}
            {found.map(({ id, reason, args }) => (
              <Text key={`${id} ${reason}`}>
                {t('whyNot.wave', { wave: id.split('-')[0] ?? id, why: exclusion.why(reason, args) })}
              </Text>
            ))}
          </Stack>
        );
      }}
    </LivePart>
  );
}
