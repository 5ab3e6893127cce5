import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { Section } from '../../ui/page/section.tsx';
import { TabRow } from '../../ui/tab-row.tsx';
import { NotAskedList } from './not-asked-list.tsx';
import type { PersonRow } from './people-rows.ts';
import { PeopleTable } from './people-table.tsx';
import { countTabs, isIn, type NotAsked, PEOPLE_TABS, type PeopleTab } from './people-tabs.ts';

interface PeoplePartProps {
  readonly jobId: string;
  readonly tz: string;
  readonly rows: readonly PersonRow[];
  readonly notAsked: readonly NotAsked[];
  readonly nameOf: (uid: string) => string;
  readonly skillName: (id: string) => string;
  readonly onOpen: (uid: string) => void;
}

const NOT_ASKED = 'not-asked' as const;

/** The people of a job under tabs by what they said, and who was not asked and why. */
export function PeoplePart({ jobId, tz, rows, notAsked, nameOf, skillName, onOpen }: PeoplePartProps) {
  const { t } = useTranslation('desk-people');
  const [tab, setTab] = useState<PeopleTab | typeof NOT_ASKED>('all');
  const counts = { ...countTabs(rows), [NOT_ASKED]: notAsked.reduce((sum, { people }) => sum + people.length, 0) };
  const tabs = [...PEOPLE_TABS, NOT_ASKED].map((id) => ({ id, label: t(`people.tabs.${id}`), count: counts[id] }));
  const shown = tab === NOT_ASKED ? [] : rows.filter((row) => isIn(tab, row));
  const showAll = (
    <Button variant="default" onClick={() => setTab('all')}>
      {t('people.showAll')}
    </Button>
  );

  function list() {
    if (tab === NOT_ASKED) return <NotAskedList groups={notAsked} nameOf={nameOf} skillName={skillName} />;
    if (rows.length === 0) return <EmptyState text={t('people.none')} />;
    if (shown.length === 0) return <EmptyState text={t('people.noneIn')} action={showAll} />;
    return <PeopleTable label={t('people.caption', { code: jobId })} tz={tz} rows={shown} onOpen={onOpen} />;
  }

  return (
    <Section title={t('people.region')}>
      <TabRow label={t('people.tabs.label')} tabs={tabs} value={tab} onChange={setTab}>
        {list()}
      </TabRow>
    </Section>
  );
}
