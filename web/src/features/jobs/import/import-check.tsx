import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { type ImportKind, type ImportRow, ROW_ACTS, type RowVerdict } from '@muster/domain/jobs/imports';
import { dayOf } from '@muster/domain/time/local-day';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../../firebase/clock.ts';
import { type CsvTable, csvText, downloadCsv } from '../../../ui/csv.ts';
import { Section } from '../../../ui/page/section.tsx';
import { deviceZone } from '../../../ui/time-text.ts';
import { useExplain } from '../../../ui/use-explain.ts';
import { useSpoken } from '../../../ui/use-spoken.ts';
import type { ImportRun, ImportState } from './use-import.ts';

const SHOWN = 100;

interface ImportCheckProps {
  readonly kind: ImportKind;
  readonly table: CsvTable;
  readonly rows: readonly ImportRow[];
  readonly run: ImportRun;
}

/** What would become of each row; then, once confirmed, what has. */
export function ImportCheck({ kind, table, rows, run }: ImportCheckProps) {
  const { t } = useTranslation('import');
  const { state } = run;
  if (!state) return null;
  const wrong = state.verdicts.filter(({ act }) => act === 'wrong');
  const todo = state.verdicts.filter(({ act }) => act === 'new' || act === 'changed').length;
  return (
    <Section title={state.phase === 'done' ? t('result.title') : t('check.title')}>
      <Counts state={state} />
      <Wrong verdicts={wrong} rows={rows} />
      <Group gap="sm">
        {(state.phase === 'checking' || state.phase === 'applying') && (
          <Button variant="default" onClick={run.stop}>
            {t('check.stop')}
          </Button>
        )}
        {state.phase === 'checked' && (
          <Button aria-disabled={todo === 0} onClick={() => void (todo > 0 && run.apply())}>
            {t('check.apply', { count: todo })}
          </Button>
        )}
        {state.phase === 'stopped' && <Text>{t('check.stopped')}</Text>}
        {wrong.length > 0 && (
          <Button variant="default" onClick={() => downloadWrong(kind, table, wrong)}>
            {t('check.download')}
          </Button>
        )}
        {Object.keys(state.passwords).length > 0 && (
          <Button onClick={() => downloadPasswords(rows, state.passwords)}>{t('result.passwords')}</Button>
        )}
      </Group>
      <Failed state={state} />
    </Section>
  );
}

function Counts({ state }: { readonly state: ImportState }) {
  const { t } = useTranslation('import');
  const { phase, done, total, verdicts } = state;
  const of = (act: RowVerdict['act']) => verdicts.filter((one) => one.act === act).length;
  const counts = ROW_ACTS.map((act) => t(`acts.${phase === 'done' ? 'done' : 'todo'}.${act}`, { count: of(act) })).join(
    ', ',
  );
  const isOnItsWay = phase === 'checking' || phase === 'applying';
  const words = isOnItsWay ? t(`check.${phase}`, { done, total, wrong: of('wrong') }) : counts;
  const percent = Math.round((done / Math.max(1, total)) * 100);
  useSpoken(isOnItsWay && percent % 25 !== 0 ? '' : words);
  return (
    <Stack gap="xs">
      <Text fw={600}>{words}</Text>
      {isOnItsWay && (
        <Progress.Root>
          <Progress.Section value={percent} aria-label={words} />
        </Progress.Root>
      )}
    </Stack>
  );
}

interface WrongProps {
  readonly verdicts: readonly RowVerdict[];
  readonly rows: readonly ImportRow[];
}

/** Each wrong cell with its reason. Rows are numbered as a spreadsheet shows them, the head being the first. */
function Wrong({ verdicts, rows }: WrongProps) {
  const { t } = useTranslation('import');
  if (verdicts.length === 0) return null;
  return (
    <Stack
      component="ul"
      gap={4}
      m={0}
      p={0}
      mah={320}
      tabIndex={0}
      aria-label={t('check.wrongRows')}
      style={{ listStyle: 'none', overflowY: 'auto' }}
    >
      {verdicts.slice(0, SHOWN).flatMap(({ n, errors }) =>
        errors.map(({ field, why }) => (
          <Text component="li" size="sm" key={`${n} ${field} ${why}`} dir="auto">
            {t('check.wrongCell', {
              row: n + 1,
              field,
              cell: rows[n - 1]?.cells[field] ?? '',
              why: t(`why.${why}`),
            })}
          </Text>
        )),
      )}
      {verdicts.length > SHOWN && <Text component="li">{t('check.more', { count: verdicts.length - SHOWN })}</Text>}
    </Stack>
  );
}

function Failed({ state: { phase, error } }: { readonly state: ImportState }) {
  const { t } = useTranslation('import');
  const explain = useExplain();
  if (phase !== 'failed') return null;
  return (
    <Text role="alert" c="var(--m-danger-ink)">
      {`${t('check.failed')} ${explain(error)}`}
    </Text>
  );
}

function today(): string {
  return dayOf(serverNow(), deviceZone());
}

/** The rows as they came, with what is wrong in front: to be put right and brought again. */
function downloadWrong(kind: ImportKind, { head, rows }: CsvTable, wrong: readonly RowVerdict[]): void {
  const cells = wrong.map(({ n, errors }) => [
    errors.map(({ field, why }) => `${field}: ${why}`).join('; '),
    ...head.map((_, at) => rows[n - 1]?.[at] ?? ''),
  ]);
  downloadCsv(`${kind}-wrong-rows`, today(), csvText(['what is wrong', ...head], cells));
}

function downloadPasswords(rows: readonly ImportRow[], passwords: ImportState['passwords']): void {
  const cells = Object.entries(passwords).map(([n, password]) => [rows[Number(n) - 1]?.cells['email'] ?? '', password]);
  downloadCsv('first-passwords', today(), csvText(['email', 'first password'], cells));
}
