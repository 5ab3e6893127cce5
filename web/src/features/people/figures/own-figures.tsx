import { Stack } from '@mantine/core';
import { readFigures } from '@muster/domain/callouts/figures.contracts';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { LivePart } from '../../../ui/states/live-part.tsx';
import { FiguresTable } from './figures-table.tsx';
import { HoursPart } from './hours-part.tsx';
import { ReliabilityPart } from './reliability-part.tsx';

/** How the person answers and works, as the office sees it too. */
export function OwnFigures() {
  const { t } = useTranslation('figures');
  const figures = useAnswer(readFigures, {});
  return (
    <LivePart live={figures} errorTitle={t('failed')}>
      {(read) => (
        <Stack>
          <FiguresTable figures={read} />
          <ReliabilityPart figures={read} />
          <HoursPart hours={read.hours} />
        </Stack>
      )}
    </LivePart>
  );
}
