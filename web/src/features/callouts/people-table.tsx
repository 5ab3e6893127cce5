import { Text } from '@mantine/core';
import type { DeliveryRow } from '@muster/domain/callouts/delivery';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DeliveryMark } from '../../ui/status/delivery-mark.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { timeText } from '../../ui/time-text.ts';
import { PeopleAnswer } from './people-answer.tsx';
import { PeopleCard } from './people-card.tsx';
import { answeredAt, type PersonRow } from './people-rows.ts';
import { scoreText, useReasons } from './ranking-reasons.ts';
import { dotted } from '../../ui/listed.ts';

interface PeopleTableProps {
  readonly label: string;
  readonly tz: string;
  readonly rows: readonly PersonRow[];
  readonly onOpen: (uid: string) => void;
}

/** Everybody who was asked: in which order, how the offer reached them, what they said. */
export function PeopleTable({ label, tz, rows, onOpen }: PeopleTableProps) {
  const columns = useColumns(tz);
  return (
    <DataTable
      label={label}
      rows={rows}
      columns={columns}
      keyOf={({ uid }) => uid}
      nameOf={({ name }) => name}
      onOpen={({ uid }) => onOpen(uid)}
      renderCard={(row) => <PeopleCard row={row} tz={tz} onOpen={onOpen} />}
    />
  );
}

function useColumns(tz: string): readonly Column<PersonRow>[] {
  const { t } = useTranslation('desk-people');
  return useMemo(
    () => [
      { id: 'rank', head: t('people.columns.rank'), cell: ({ rank }) => rank ?? '–', align: 'end' },
      {
        id: 'name',
        head: t('people.columns.name'),
        cell: ({ name }) => <span dir="auto">{name}</span>,
        rowHeader: true,
      },
      { id: 'position', head: t('people.columns.position'), cell: ({ position }) => position || '–' },
      {
        id: 'distance',
        head: t('people.columns.distance'),
        cell: ({ way }) => (way ? t('people.distance', way) : '–'),
      },
      {
        id: 'why',
        head: t('people.columns.why'),
        cell: ({ asked }) => <WhyRank row={asked?.row} />,
      },
      {
        id: 'delivery',
        head: t('people.columns.delivery'),
        cell: ({ delivery }) => (delivery ? <DeliveryMark step={delivery.step} /> : '–'),
      },
      {
        id: 'answer',
        head: t('people.columns.answer'),
        cell: ({ answer }) => <PeopleAnswer answer={answer} tz={tz} />,
      },
      {
        id: 'asked',
        head: t('people.columns.asked'),
        cell: ({ askedAt, wave }) =>
          askedAt && wave !== undefined ? dotted(timeText(askedAt, tz), t('people.wave', { n: wave })) : '–',
      },
      {
        id: 'answered',
        head: t('people.columns.answered'),
        cell: (row) => {
          const at = answeredAt(row);
          return at ? timeText(at, tz) : '–';
        },
      },
    ],
    [t, tz],
  );
}

function WhyRank({ row }: { readonly row: DeliveryRow | undefined }) {
  const reasons = useReasons();
  if (!row?.t || row.s === undefined) return '–';
  return (
    <Text span size="sm">
      {`${scoreText(row.s)} ${reasons(row.t)}`}
    </Text>
  );
}
