import { paths } from '@muster/domain/paths';
import { isSendingStopped } from '@muster/domain/settings/set-sending';
import { OrgConfig } from '@muster/domain/settings/settings';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskJobs } from '../../features/jobs/use-desk-jobs.ts';
import { MonitorPane } from '../../features/messages/monitor/monitor-pane.tsx';
import { MonitorScreen } from '../../features/messages/monitor/monitor-screen.tsx';
import { useMonitor } from '../../features/messages/monitor/use-monitor.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { Page } from '../../ui/page/page.tsx';
import { SidePane } from '../../ui/side-pane.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

const route = getRouteApi('/inside/staff/admin/delivery');

/** Whether messages reach people, and why not. */
export function DeliveryPage() {
  const { t } = useTranslation('delivery');
  const navigate = route.useNavigate();
  const choice = route.useSearch();
  const jobs = useDeskJobs().data;
  const known = useMemo(() => jobs ?? [], [jobs]);
  const titles = useMemo(() => new Map(known.map(({ id, data }) => [id, data.title])), [known]);
  const titleOf = useCallback((jobId: string) => titles.get(jobId) ?? '', [titles]);
  const monitored = useMonitor(choice.period, known);
  const org = useLiveDoc(paths.orgConfig, OrgConfig);
  const choose = (change: Partial<typeof choice>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: change.open === undefined });
  const close = () => choose({ open: '' });
  const rows = monitored.data?.rows.filter(({ jobId }) => jobId === choice.open) ?? [];
  const title = rows[0]?.title ?? titleOf(choice.open);
  return (
    <Page title={t('title')} wide>
      <SidePane
        label={t('pane.label', { title: title || choice.open })}
        onClose={close}
        pane={rows.length > 0 && <MonitorPane jobId={choice.open} title={title} rows={rows} onClose={close} />}
      >
        <LivePart live={monitored} errorTitle={t('failed')}>
          {(data) => (
            <MonitorScreen
              monitored={data}
              isSending={org.data === undefined || !isSendingStopped(org.data.switches)}
              titleOf={titleOf}
              choice={choice}
              onChoose={choose}
            />
          )}
        </LivePart>
      </SidePane>
    </Page>
  );
}
