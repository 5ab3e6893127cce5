import { ScheduleRun } from '@muster/domain/retention';
import { paths } from '@muster/domain/paths';
import { useTranslation } from 'react-i18next';
import { RetentionView } from '../../features/retention/retention-view.tsx';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

const NO_RUN = <RetentionView last={undefined} />;

/** What is kept for how long, and the clean-up by hand. */
export function RetentionPage() {
  const { t } = useTranslation('retention');
  const last = useLiveDoc(paths.run('retention'), ScheduleRun);
  return (
    <Page title={t('title')} wide>
      <LivePart live={last} errorTitle={t('failed')} missing={NO_RUN}>
        {(run) => <RetentionView last={run} />}
      </LivePart>
    </Page>
  );
}
