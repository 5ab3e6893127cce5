import { Button, FileInput, Group, Stack, Text } from '@mantine/core';
import { IMPORT_KINDS, type ImportKind } from '@muster/domain/jobs/imports';
import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../../firebase/session.ts';
import { type CsvTable, csvText, downloadCsv, readCsv } from '../../../ui/csv.ts';
import { Section } from '../../../ui/page/section.tsx';
import { ImportCheck } from './import-check.tsx';
import { ImportColumns } from './import-columns.tsx';
import { COLUMNS, importRowsOf, type Matching, matchColumns } from './import-file.ts';
import { useImport } from './use-import.ts';

const MOST_BYTES = 10 * 1024 * 1024;
const SAMPLES: Record<ImportKind, readonly string[]> = {
  people: [
    'amina@example.com',
    'Amina',
    'Khan',
    'agent',
    '+44 20 7946 0000',
    'Europe/London',
    'W6',
    '25',
    'Security; Steward',
    'Security until 2027-12-31 no 12345',
  ],
  jobs: [
    'A-1001',
    'Night watch',
    'Security',
    'standard',
    'Ariel Way, London',
    'W12 7GF',
    '2027-01-15 22:00',
    '2027-01-16 06:00',
    'Europe/London',
    '2 Guard (Security); 1 Steward',
    'Dana Reed',
    '+44 20 7946 0001',
    'Gate 3',
    'Black',
    'Ask for Dana at gate 3.',
  ],
};

/** Kind, file, columns, check, run: nothing is written before the check was seen and confirmed. */
export function ImportView() {
  const { t } = useTranslation('import');
  const { role } = useSignedIn();
  const kinds = IMPORT_KINDS.filter((kind) => kind === 'jobs' || role === 'admin');
  const [kind, setKind] = useState<ImportKind>(kinds[0] ?? 'jobs');
  const [table, setTable] = useState<CsvTable>();
  return (
    <Stack gap="md">
      <Section title={t('kind.title')}>
        <Radio.Group
          label={t('kind.label')}
          value={kind}
          onChange={(value) => {
            setKind(kinds.find((one) => one === value) ?? kind);
            setTable(undefined);
          }}
        >
          <Group gap="lg" mt="xs">
            {kinds.map((one) => (
              <Radio key={one} value={one} label={t(`kind.${one}`)} />
            ))}
          </Group>
        </Radio.Group>
        <Group>
          <Button variant="default" size="sm" onClick={() => downloadSample(kind)}>
            {t('kind.sample')}
          </Button>
        </Group>
      </Section>
      <ImportFile key={kind} kind={kind} onTable={setTable} />
      {table && <MatchedFile key={`${kind} ${table.head.join()} ${table.rows.length}`} kind={kind} table={table} />}
    </Stack>
  );
}

function downloadSample(kind: ImportKind): void {
  downloadCsv(`${kind}-sample`, undefined, csvText(COLUMNS[kind], [SAMPLES[kind]]));
}

interface ImportFileProps {
  readonly kind: ImportKind;
  readonly onTable: (table: CsvTable | undefined) => void;
}

function ImportFile({ onTable }: ImportFileProps) {
  const { t } = useTranslation('import');
  const [wrong, setWrong] = useState<string>();
  const [said, setSaid] = useState('');

  async function read(file: File | null) {
    setWrong(undefined);
    setSaid('');
    onTable(undefined);
    if (!file) return;
    if (file.size > MOST_BYTES) return setWrong(t('file.tooBig', { mb: Math.ceil(file.size / 1024 / 1024) }));
    const table = readCsv(new Uint8Array(await file.arrayBuffer()));
    if (table.rows.length === 0) return setWrong(t('file.empty'));
    setSaid(t('file.read', { count: table.rows.length, encoding: table.encoding }));
    onTable(table);
  }

  return (
    <Section title={t('file.title')}>
      <FileInput
        label={t('file.label')}
        accept=".csv,text/csv"
        placeholder={t('file.choose')}
        error={wrong}
        onChange={(file) => void read(file)}
      />
      {said && <Text role="status">{said}</Text>}
    </Section>
  );
}

function MatchedFile({ kind, table }: { readonly kind: ImportKind; readonly table: CsvTable }) {
  const { t } = useTranslation('import');
  const [matching, setMatching] = useState<Matching>(() => matchColumns(table.head, kind));
  const run = useImport(kind);
  const rows = importRowsOf(table, matching, kind);
  const isBegun = run.state !== undefined;
  return (
    <>
      <ImportColumns kind={kind} table={table} matching={matching} onMatch={setMatching} isFixed={isBegun} />
      {!isBegun && (
        <Group>
          <Button onClick={() => void run.check(rows)}>{t('check.start', { count: rows.length })}</Button>
        </Group>
      )}
      <ImportCheck kind={kind} table={table} rows={rows} run={run} />
    </>
  );
}
