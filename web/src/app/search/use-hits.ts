import { displayName } from '@muster/domain/people/person';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskJobs } from '../../features/jobs/use-desk-jobs.ts';
import type { Hit } from '../../features/search/find-hits.ts';
import { useClients, usePeople, useTeams, useZones } from '../../firebase/directory.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { useWhen } from '../../ui/use-when.ts';
import { pagesFor } from './staff-pages.ts';
import { dotted } from '../../ui/listed.ts';

/** Everything the desk can find, as the lists of the screens have it. */
export function useHits(): readonly Hit[] {
  const { t } = useTranslation(['search', 'common']);
  const { role } = useSignedIn();
  const jobs = useDeskJobs().data;
  const people = usePeople().byId;
  const zones = useZones();
  const teams = useTeams();
  const clients = useClients().byId;
  const when = useWhen();
  return useMemo(() => {
    const jobHits = (jobs ?? []).map(({ id, data: job }): Hit => ({
      id,
      group: 'jobs',
      title: job.title,
      note: dotted(id, t(`states.${job.state}`), job.area, when(job)),
      href: `/jobs/${id}`,
      texts: [job.outward, job.site.postcode, job.site.address, job.type],
      filters: { status: job.state, urgency: job.urgency, zone: zones.nameOf(job.zoneId ?? '') },
    }));
    const personHits = [...people].map(([uid, person]): Hit => {
      const isAgent = person.role === 'agent';
      return {
        id: uid,
        group: 'people',
        title: displayName(person),
        note: dotted(t(`common:role.${person.role}`), person.phone ?? person.email),
        ...(isAgent || role === 'admin' ? { href: isAgent ? `/agents/${uid}` : `/admin/users/${uid}` } : {}),
        texts: [person.email],
        outwards: [person.home?.outward ?? ''],
        filters: {
          zone: zones.nameOf(person.zoneId ?? ''),
          team: person.teamIds.map(teams.nameOf).join(' '),
        },
      };
    });
    const placeHits = [...zones.byId].map(([id, zone]): Hit => ({
      id: `zone ${id}`,
      group: 'places',
      title: zone.name,
      note: t('zone'),
      href: `/zones/${id}`,
      texts: zone.outwards,
    }));
    const groupHits = [
      ...namedHits(teams.byId, 'team', t('team'), '/teams/'),
      ...namedHits(clients, 'customer', t('customer'), '/customers/'),
    ];
    const pageHits = pagesFor(role).map(({ key, href }): Hit => ({
      id: `page ${key}`,
      group: 'pages',
      title: t(`pages.${key}`),
      note: href,
      href,
    }));
    return [...jobHits, ...personHits, ...placeHits, ...groupHits, ...pageHits];
  }, [jobs, people, zones, teams, clients, when, role, t]);
}

/** Of what has nothing but a name and a page. */
function namedHits(
  byId: ReadonlyMap<string, { readonly name: string }>,
  word: string,
  note: string,
  page: string,
): Hit[] {
  return [...byId].map(([id, { name }]) => {
    return { id: `${word} ${id}`, group: 'places', title: name, note, href: `${page}${id}` };
  });
}
