import { Table, Text } from '@mantine/core';
import { ROLES, type Role } from '@muster/domain/people/roles';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';

type May = 'yes' | 'no' | 'own' | 'scope' | 'reason';

const row = (admin: May, supervisor: May, dispatcher: May, agent: May, requester: May) => ({
  admin,
  supervisor,
  dispatcher,
  agent,
  requester,
});

const GRID = {
  jobs: row('yes', 'scope', 'scope', 'no', 'no'),
  cancel: row('yes', 'scope', 'own', 'no', 'no'),
  deleteJob: row('reason', 'no', 'no', 'no', 'no'),
  answer: row('no', 'no', 'no', 'yes', 'no'),
  availability: row('yes', 'yes', 'yes', 'own', 'no'),
  people: row('yes', 'no', 'no', 'own', 'own'),
  teams: row('yes', 'yes', 'no', 'no', 'no'),
  excuse: row('reason', 'reason', 'no', 'no', 'no'),
  figures: row('yes', 'yes', 'yes', 'own', 'no'),
  audit: row('yes', 'yes', 'no', 'no', 'no'),
  settings: row('yes', 'no', 'no', 'no', 'no'),
} as const satisfies Record<string, Record<Role, May>>;

const SIGNS = { yes: '●', no: '–', own: '◐', scope: '◑', reason: '◉' } as const satisfies Record<May, string>;

/** What each role may do; fixed, so that the same word means the same everywhere. */
export function RolesGrid() {
  const { t } = useTranslation('admin');
  const acts = Object.keys(GRID).filter((act): act is keyof typeof GRID => act in GRID);
  return (
    <Section title={t('grid.title')}>
      <Text size="sm" c="dimmed">
        {t('grid.text')}
      </Text>
      <Table.ScrollContainer minWidth={600}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('grid.act')}</Table.Th>
              {ROLES.map((role) => (
                <Table.Th key={role} scope="col">
                  {t(`grid.roles.${role}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {acts.map((act) => (
              <Table.Tr key={act}>
                <Table.Th scope="row">{t(`grid.acts.${act}`)}</Table.Th>
                {ROLES.map((role) => (
                  <Table.Td key={role}>
                    <span aria-hidden>{`${SIGNS[GRID[act][role]]} `}</span>
                    {t(`grid.${GRID[act][role]}`)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}
