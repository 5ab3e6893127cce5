import { Broadcast } from '@muster/domain/messages/broadcast';
import { paths } from '@muster/domain/paths';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DrillScreen } from '../../features/messages/drills/drill-screen.tsx';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

const route = getRouteApi('/inside/staff/drills/$id');

/** One drill. */
export function DrillPage() {
  const { t } = useTranslation('drills');
  const { id } = route.useParams();
  const live = useLiveDoc(paths.broadcast(id), Broadcast);
  return (
    <Page title={live.data?.title || t('title')} back={<BackLink to="/drills">{t('title')}</BackLink>}>
      <LivePart live={live} errorTitle={t('failed')} missing={<EmptyState text={t('none')} />}>
        {(drill) => <DrillScreen drill={drill} />}
      </LivePart>
    </Page>
  );
}
