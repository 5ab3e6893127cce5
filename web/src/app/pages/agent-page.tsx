import { Group, Stack } from '@mantine/core';
import { Availability } from '@muster/domain/availability/availability';
import { paths } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { WhyNotAsked } from '../../features/callouts/why-not-asked.tsx';
import { useDeskJobs } from '../../features/jobs/use-desk-jobs.ts';
import { AgentCerts } from '../../features/people/agent-certs.tsx';
import { AgentParts } from '../../features/people/agent-parts.tsx';
import { AgentPresence } from '../../features/people/agent-presence.tsx';
import { AgentReach } from '../../features/people/agent-reach.tsx';
import { type AgentRow, agentRow } from '../../features/people/agent-row.ts';
import { AGENT_TABS } from '../../features/people/agent-tabs.ts';
import { AgentToday } from '../../features/people/agent-today.tsx';
import { SignInList } from '../../features/people/sign-in-list.tsx';
import { useNow } from '../../firebase/clock.ts';
import { useSkills, useZones } from '../../firebase/directory.ts';
import type { Live } from '../../firebase/live/source.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { CallButton } from '../../ui/button/call-button.tsx';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { TabRow } from '../../ui/tab-row.tsx';
import { useSingleKeys } from '../../ui/use-single-keys.ts';
import { peopleOnJobs } from './people-on-jobs.ts';

const route = getRouteApi('/inside/staff/agents/$uid');

/** One agent: where, when, what they did and how they answer. */
export function AgentPage() {
  const { t } = useTranslation('people-agent');
  const { uid } = route.useParams();
  const agent = useAgent(uid);
  const back = <BackLink to="/agents">{t('back')}</BackLink>;
  return (
    <Page title={agent.data?.name ?? t('back')} wide back={back} actions={agent.data && <Call row={agent.data} />}>
      <LivePart live={agent} missing={<EmptyState text={t('notFound')} action={back} />}>
        {(row) => <AgentFound row={row} />}
      </LivePart>
    </Page>
  );
}

function useAgent(uid: string): Live<AgentRow> {
  const { data: person, ...live } = useLiveDoc(paths.person(uid), Person);
  const availability = useLiveDoc(paths.availability(uid), Availability).data;
  const { nameOf: zoneName } = useZones();
  const { nameOf: skillName } = useSkills();
  const jobs = useDeskJobs().data;
  const isOnJob = useMemo(() => peopleOnJobs(jobs ?? []).has(uid), [jobs, uid]);
  const now = useNow(60_000);
  if (!person) return { ...live, data: undefined };
  if (person.role !== 'agent') return { ...live, status: 'missing', data: undefined };
  return { ...live, data: agentRow({ uid, person, availability, isOnJob, zoneName, skillName }, now) };
}

function Call({ row: { person, name } }: { readonly row: AgentRow }) {
  const { t } = useTranslation('people');
  if (person.phone === undefined) return null;
  return <CallButton phone={person.phone}>{t('call', { name })}</CallButton>;
}

function AgentFound({ row }: { readonly row: AgentRow }) {
  const { t } = useTranslation('people-agent');
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const asking =
    useDeskJobs().data?.flatMap(({ id, data }) => (data.callout ? [{ jobId: id, title: data.title }] : [])) ?? [];
  const choose = (next: typeof tab) => void navigate({ search: { tab: next }, replace: true });
  useSingleKeys(AGENT_TABS.map((one, at) => [String(at + 1), () => choose(one)]));
  return (
    <>
      <Group gap="sm">
        <AgentPresence presence={row.presence} />
        <AgentToday row={row} />
        <AgentReach person={row.person} />
        <AgentCerts row={row} />
      </Group>
      <TabRow
        label={t('tabs.label')}
        tabs={AGENT_TABS.map((id) => ({ id, label: t(`tabs.${id}`) }))}
        value={tab}
        onChange={choose}
      >
        <AgentParts row={row} tab={tab} />
        {tab === 'delivery' && (
          <Stack gap="md" mt="md">
            <WhyNotAsked uid={row.uid} jobs={asking} />
            <SignInList email={row.person.email} />
          </Stack>
        )}
      </TabRow>
    </>
  );
}
