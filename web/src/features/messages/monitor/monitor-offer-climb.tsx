import { offerRung } from '@muster/domain/callouts/hurry-offer';
import { WavePage } from '@muster/domain/callouts/wave';
import { paths } from '@muster/domain/paths';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../firebase/clock.ts';
import { useLiveDoc } from '../../../firebase/live/use-live-doc.ts';
import { MonitorClimb } from './monitor-climb.tsx';
import type { ReachedRow } from './reached-rows.ts';

/** The ladder of one page of an offer, while it can be answered. Anybody it went to stands for it. */
export function MonitorOfferClimb({ row: { jobId, page: id, wave, climbing = {} } }: { readonly row: ReachedRow }) {
  const { t } = useTranslation('delivery');
  const now = useNow();
  const page = useLiveDoc(paths.wave(jobId, id), WavePage).data;
  const next = page && offerRung(page, climbing, now);
  if (!next) return null;
  return <MonitorClimb about={{ kind: 'offer', jobId, page: id }} name={t('pane.wave', { n: wave })} next={next} />;
}
