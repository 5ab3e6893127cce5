import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../../ui/use-when.ts';
import type { MyJob } from './my-jobs.ts';
import styles from './my-jobs.module.css';

/** Everything the crew may know, the way in first. */
export function JobConfirmedFacts({ job }: { readonly job: MyJob }) {
  const { t } = useTranslation('agent-jobs');
  const { site, access, dress, instructions } = job;
  return (
    <dl className={styles['facts']}>
      <Fact name={t('job.when')}>{useWhen()(job)}</Fact>
      {access !== undefined && <Fact name={t('job.access')}>{access}</Fact>}
      <Fact name={t('job.where')}>
        {site.address}
        <br />
        <Text span inherit dir="ltr">
          {site.postcode}
        </Text>
      </Fact>
      {site.contact && <Fact name={t('job.contact')}>{`${site.contact.name}, ${site.contact.phone}`}</Fact>}
      {dress !== undefined && <Fact name={t('job.wear')}>{dress}</Fact>}
      <Fact name={t('job.instructions')}>{instructions || t('job.noInstructions')}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}
