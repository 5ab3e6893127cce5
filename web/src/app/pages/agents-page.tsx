import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskJobs } from '../../features/jobs/use-desk-jobs.ts';
import { AgentPane } from '../../features/people/agent-pane.tsx';
import { AgentsList } from '../../features/people/agents-list.tsx';
import { useAgentRows } from '../../features/people/use-agent-rows.ts';
import { useSkills, useZones } from '../../firebase/directory.ts';
import { Page } from '../../ui/page/page.tsx';
import { SidePane } from '../../ui/side-pane.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { peopleOnJobs } from './people-on-jobs.ts';

const route = getRouteApi('/inside/staff/agents');

/** Everybody who can be asked, and what is known of one of them. */
export function AgentsPage() {
  const { t } = useTranslation('people');
  const navigate = route.useNavigate();
  const choice = route.useSearch();
  const zones = useZones();
  const skills = useSkills();
  const jobs = useDeskJobs().data;
  const agents = useAgentRows(useMemo(() => peopleOnJobs(jobs ?? []), [jobs]));
  const open = agents.data?.find(({ uid }) => uid === choice.open);
  const choose = (change: Partial<typeof choice>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: change.open === undefined });
  const close = () => choose({ open: '' });
  return (
    <Page title={t('title')} wide>
      <SidePane
        label={t('pane.label', { name: open?.name ?? '' })}
        onClose={close}
        pane={open && <AgentPane row={open} onClose={close} />}
      >
        <LivePart live={agents} errorTitle={t('failed')}>
          {(rows) => (
            <AgentsList rows={rows} zones={zones.byId} skills={skills.byId} choice={choice} onChoose={choose} />
          )}
        </LivePart>
      </SidePane>
    </Page>
  );
}
