import { Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { ROLES, type Role } from '@muster/domain/people/roles';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import styles from './people.module.css';

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
  changeAvailability: row('reason', 'scope', 'no', 'own', 'no'),
  people: row('yes', 'no', 'no', 'own', 'own'),
  teams: row('yes', 'yes', 'no', 'no', 'no'),
  excuse: row('reason', 'reason', 'no', 'no', 'no'),
  figures: row('yes', 'yes', 'yes', 'own', 'no'),
  audit: row('yes', 'yes', 'no', 'no', 'no'),
  settings: row('yes', 'no', 'no', 'no', 'no'),
} as const satisfies Record<string, Record<Role, May>>;

const SIGNS = { yes: '●', no: '–', own: '◐', scope: '◑', reason: '◉' } as const satisfies Record<May, string>;

type Act = keyof typeof GRID;

const ACTS = Object.keys(GRID).filter((act): act is Act => act in GRID);

/** What each role may do; fixed, so that the same word means the same everywhere. */
export function RolesGrid() {
  const { t } = useTranslation('admin');
  const isWide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false });
  return (
    <Section title={t('grid.title')}>
      <Text size="sm" c="dimmed">
        {t('grid.text')}
      </Text>
      {isWide ? <RolesTable /> : <RolesList />}
    </Section>
  );
}

function RolesTable() {
  const { t } = useTranslation('admin');
  return (
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
        {ACTS.map((act) => (
          <Table.Tr key={act}>
            <Table.Th scope="row">{t(`grid.acts.${act}`)}</Table.Th>
            {ROLES.map((role) => (
              <Table.Td key={role}>
                <MayText may={GRID[act][role]} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** On a phone each act with the roles that may. */
function RolesList() {
  const { t } = useTranslation('admin');
  return (
    <ul className={styles['lines']}>
      {ACTS.map((act) => (
        <li key={act}>
          <Text fw={600}>{t(`grid.acts.${act}`)}</Text>
          {ROLES.filter((role) => GRID[act][role] !== 'no').map((role) => (
            <Text key={role} size="sm">
              {`${t(`grid.roles.${role}`)}: `}
              <MayText may={GRID[act][role]} />
            </Text>
          ))}
        </li>
      ))}
    </ul>
  );
}

function MayText({ may }: { readonly may: May }) {
  const { t } = useTranslation('admin');
  return (
    <>
      <span aria-hidden>{`${SIGNS[may]} `}</span>
      {t(`grid.${may}`)}
    </>
  );
}
