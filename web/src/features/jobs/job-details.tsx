import { Text } from '@mantine/core';
import type { Job, Office } from '@muster/domain/jobs/job';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/page/section.tsx';
import { dayAndTimeText } from '../../ui/time-text.ts';
import { listed } from '../../ui/listed.ts';

interface JobDetailsProps {
  readonly job: Job;
  readonly office: Office | undefined;
  readonly skillName: (id: string) => string;
  readonly nameOf: (uid: string) => string;
  readonly clientName: (id: string) => string;
}

/** Everything the desk wrote down about a job. */
export function JobDetails({ job, office, skillName, nameOf, clientName }: JobDetailsProps) {
  const { t } = useTranslation('desk-callout');
  const { contact } = job.site;
  const needs = job.positions.map(({ label, skills }) => `${label}: ${listed(skills.map(skillName)) || '–'}`);
  const named = listed((office?.named ?? []).map(nameOf));
  const facts = [
    { label: t('details.needs'), value: needs.join('\n') },
    { label: t('details.how'), value: usePace(job) },
    { label: t('details.named'), value: named },
    { label: t('details.customer'), value: clientName(office?.clientId ?? '') },
    { label: t('details.contact'), value: contact ? `${contact.name} ${contact.phone}` : '' },
    { label: t('details.access'), value: job.access ?? '' },
    { label: t('details.instructions'), value: job.instructions },
    { label: t('details.dress'), value: job.dress ?? '' },
    { label: t('details.notes'), value: office?.notes ?? '' },
    { label: t('details.cancelReason'), value: office?.cancelReason ?? '' },
    { label: t('details.created'), value: dayAndTimeText(job.createdAt, job.tz) },
  ];
  return (
    <Section title={t('details.region')}>
      <FactList facts={facts.filter(({ value }) => value.trim() !== '')} />
      {job.changed && (
        <Text size="sm" c="dimmed">
          {t('details.changed', { time: dayAndTimeText(job.changed.at, job.tz) })}
        </Text>
      )}
    </Section>
  );
}

/** How people are asked, with the job's own size and wait where it has them. */
function usePace({ mode, policy, waveSize, waitSec }: Job): string {
  const { t } = useTranslation('desk-callout');
  if (mode === 'direct') return t('details.direct');
  if (policy === 'everyone') return t('details.everyone');
  const automatic = t('details.automatic');
  const size = waveSize ?? automatic;
  const wait = waitSec === undefined ? automatic : t('details.seconds', { count: waitSec });
  return t('details.waves', { size, wait });
}
