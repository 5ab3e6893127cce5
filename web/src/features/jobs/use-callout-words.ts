import type { Job } from '@muster/domain/jobs/job';
import { useTranslation } from 'react-i18next';
import { timeText } from '../../ui/time-text.ts';
import { dotted } from '../../ui/listed.ts';

/** "wave 2 · next 13:05": where the asking for a job stands, in a few words. Empty while nobody is asked. */
export function useCalloutWords(): (job: Job) => string {
  const { t } = useTranslation('jobs');

  function stateWords({ callout, tz }: Job): string | undefined {
    if (!callout) return undefined;
    if (callout.state === 'paused' || callout.state === 'exhausted') return t(`callout.${callout.state}`);
    if (callout.askingStandby) return t('callout.standby');
    return callout.nextWaveAt && t('callout.next', { time: timeText(callout.nextWaveAt, tz) });
  }

  return (job) => {
    const isAsking = job.state === 'open' || job.state === 'in_progress';
    if (!isAsking || !job.callout || job.callout.state === 'full') return '';
    const wave = job.callout.wave === 0 ? t('callout.starts') : t('callout.wave', { n: job.callout.wave });
    return dotted(wave, stateWords(job));
  };
}
