import { Button } from '@mantine/core';
import { PERSON_COLUMNS, personCells } from '@muster/domain/people/person-columns';
import type { Person } from '@muster/domain/people/person';
import { dayOf } from '@muster/domain/time/local-day';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../firebase/clock.ts';
import { useSkills } from '../../firebase/directory.ts';
import { csvText, downloadCsv } from '../../ui/csv.ts';
import { deviceZone } from '../../ui/time-text.ts';

/** The people of a list as a file that can be imported again. */
export function ExportPeople({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation('common');
  const skills = useSkills();

  function download() {
    const rows = people.map((person) => {
      const cells = personCells(person, skills.nameOf);
      return [...PERSON_COLUMNS.map((column) => cells[column]), person.state];
    });
    downloadCsv('people', dayOf(serverNow(), deviceZone()), csvText([...PERSON_COLUMNS, 'state'], rows));
  }

  return (
    <Button variant="default" size="sm" onClick={download}>
      {t('exportRows', { count: people.length })}
    </Button>
  );
}
