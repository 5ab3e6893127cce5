import { Alert, Stack, Text } from '@mantine/core';
import type { Remedy } from '@muster/domain/jobs/job';
import { useTranslation } from 'react-i18next';
import styles from './callout.module.css';
import type { Asking } from './use-dry-run.ts';
import { listed } from '../../ui/listed.ts';

const MOMENTS = ['after2Min', 'after5Min', 'after15Min', 'twoHoursBefore', 'atLast'] as const;
const SHOWN_NAMES = 3;

/** How fast and how likely every place is filled, or that too little is known to say so. */
export function CalloutPreviewChance({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation('desk-asking');
  const shortText = useShortText();
  const { history, chanceBy, medianSec, eligible } = asking;
  if (eligible === 0) return null;
  if (!history.isEnough || !chanceBy) return <Text size="sm">{t('noHistory', { count: history.offers })}</Text>;
  return (
    <Stack gap={4}>
      <Text fw={600}>{medianSec === undefined ? t('fillsNever') : t('fillsIn', { time: shortText(medianSec) })}</Text>
      <dl className={styles['chances']} aria-label={t('chances.label')}>
        {MOMENTS.map((moment) => (
          <div key={moment}>
            <dt>{t(`chances.${moment}`)}</dt>
            <dd>{percentText(chanceBy[moment])}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm" c="dimmed">
        {t('history', { count: history.offers })}
      </Text>
    </Stack>
  );
}

/** What the desk should look at before it sends. */
export function CalloutPreviewWarnings({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation('desk-asking');
  const { atRisk, remedies, unreachable, isUneven, eligible } = asking;
  const first = unreachable.slice(0, SHOWN_NAMES).map(({ name }) => name);
  const names = unreachable.length > SHOWN_NAMES ? [...first, '…'] : first;
  return (
    <>
      {atRisk && eligible > 0 && (
        <Alert color="warning" variant="light">
          {t('atRisk')}
        </Alert>
      )}
      <Remedies remedies={remedies} />
      {unreachable.length > 0 && (
        <Text size="sm">{t('unreachable', { count: unreachable.length, names: listed(names) })}</Text>
      )}
      {isUneven && <Text size="sm">{t('uneven')}</Text>}
    </>
  );
}

/** What would let more people be asked, the most first. */
export function Remedies({ remedies }: { readonly remedies: readonly Remedy[] }) {
  const { t } = useTranslation('desk-asking');
  if (remedies.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{t('remedies.label')}</Text>
      <ul className={styles['names']}>
        {remedies.map(({ by, people }) => (
          <li key={by}>{t(`remedies.${by}`, { count: people })}</li>
        ))}
      </ul>
    </div>
  );
}

export function percentText(share: number): string {
  const percent = Math.round(share * 100);
  // Nothing is certain before everybody has answered.
  return percent === 100 && share < 1 ? '> 99 %' : `${percent} %`;
}

function useShortText(): (seconds: number) => string {
  const { t } = useTranslation('desk-asking');
  return (seconds) => {
    if (seconds < 90) return t('shortSec', { seconds: Math.round(seconds) });
    if (seconds < 5400) return t('shortMin', { minutes: Math.round(seconds / 60) });
    return t('shortHours', { hours: Math.round(seconds / 360) / 10 });
  };
}
