import { Series } from '@muster/domain/jobs/series';
import { paths } from '@muster/domain/paths';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NewSeries, SeriesList } from '../../features/jobs/series-list.tsx';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

const route = getRouteApi('/inside/staff/series');
const MOST = 200;

/** Jobs that come again by a rule. */
export function SeriesListPage() {
  const { t } = useTranslation('jobs-again');
  const navigate = route.useNavigate();
  const series = useLiveQuery({ from: paths.series, limit: MOST }, Series);
  const open = (seriesId: string) => void navigate({ to: '/series/$seriesId', params: { seriesId } });
  return (
    <Page title={t('series.title')} wide actions={<NewSeries />}>
      <LivePart live={series} errorTitle={t('series.failed')}>
        {(rows) => <SeriesList rows={rows} onOpen={open} />}
      </LivePart>
    </Page>
  );
}
