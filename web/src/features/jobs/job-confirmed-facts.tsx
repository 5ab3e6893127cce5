import { useTranslation } from 'react-i18next';
import { FactList, type Fact } from '../../ui/fact-list.tsx';
import { useWhen } from '../../ui/use-when.ts';
import type { MyJob } from './my-jobs.ts';
import { listed } from '../../ui/listed.ts';

/** Everything the crew may know, the way in first. */
export function JobConfirmedFacts({ job }: { readonly job: MyJob }) {
  const { t } = useTranslation('agent-jobs');
  const { site, access, dress, instructions } = job;
  const facts: Fact[] = [{ label: t('job.when'), value: useWhen()(job) }];
  if (access !== undefined) facts.push({ label: t('job.access'), value: access });
  facts.push({ label: t('job.where'), value: `${site.address}\n${site.postcode}` });
  if (site.contact) facts.push({ label: t('job.contact'), value: listed([site.contact.name, site.contact.phone]) });
  if (dress !== undefined) facts.push({ label: t('job.wear'), value: dress });
  facts.push({ label: t('job.instructions'), value: instructions || t('job.noInstructions') });
  return <FactList facts={facts} beside />;
}
