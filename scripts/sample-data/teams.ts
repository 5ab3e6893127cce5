import { paths } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import type { Team } from '@muster/domain/settings/settings';
import type { Ledger } from './ledger.ts';

const TEAMS: Readonly<Record<string, Team>> = {
  'west-response': {
    name: 'West London Response',
    leadUid: 'agent1',
    members: ['agent1', 'agent2', 'agent3', 'agent4', 'agent6', 'agent8'],
  },
  'east-events': {
    name: 'East London Events',
    leadUid: 'agent22',
    members: ['agent22', 'agent23', 'agent24', 'agent25', 'agent27', 'agent29'],
  },
  'north-west-security': {
    name: 'North West Security',
    leadUid: 'agent43',
    members: ['agent41', 'agent42', 'agent43', 'agent44', 'agent46'],
  },
};

export function formTeams(ledger: Ledger): void {
  for (const [id, team] of Object.entries(TEAMS)) {
    ledger.put(paths.team(id), { ...team });
    for (const uid of team.members) {
      const { teamIds } = ledger.get(Person, paths.person(uid));
      ledger.merge(paths.person(uid), { teamIds: [...teamIds, id] });
    }
  }
}
