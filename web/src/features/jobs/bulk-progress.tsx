import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useExternal } from '../../firebase/external-store.ts';
import { dismiss } from '../../firebase/outbox/outbox.ts';
import { useOutbox } from '../../firebase/outbox/use-outbox.ts';
import { Section } from '../../ui/page/section.tsx';
import { useSpoken } from '../../ui/use-spoken.ts';
import { aboutRun, bulkRun, putAwayRun, type BulkRun } from './bulk-run.ts';

/** How far the last act on many jobs is, and which rows were refused. */
export function BulkProgress() {
  const run = useExternal(bulkRun);
  return run ? <Running key={run.id} run={run} /> : null;
}

function Running({ run }: { readonly run: BulkRun }) {
  const { t } = useTranslation(['jobs', 'refusals', 'common']);
  const left = useOutbox(aboutRun(run));
  const refused = left.filter(({ state }) => state === 'refused');
  const waiting = left.length - refused.length;
  const done = run.total - waiting;
  const percent = Math.round((done / Math.max(1, run.total)) * 100);
  const words = t('bulk.progress', { act: t(`bulk.acts.${run.act}`), done, total: run.total, refused: refused.length });
  useSpoken(percent % 25 === 0 ? words : '');

  async function putAway() {
    for (const { key } of refused) await dismiss(key);
    putAwayRun();
  }

  async function stop() {
    for (const { key, state } of left) if (state === 'waiting') await dismiss(key);
  }

  return (
    <Section title={t('bulk.running')}>
      <Text>{words}</Text>
      <Progress.Root>
        <Progress.Section value={percent} aria-label={words} />
      </Progress.Root>
      {refused.length > 0 && (
        <Stack component="ul" gap={4} m={0} p={0} aria-label={t('bulk.refused')} style={{ listStyle: 'none' }}>
          {refused.map(({ key, label, refusal }) => (
            <Text component="li" size="sm" key={key}>
              {`${label.args['title'] ?? ''}: ${refusal ? t(`refusals:${refusal.reason}`) : t('common:outbox.refused')}`}
            </Text>
          ))}
        </Stack>
      )}
      <Group gap="sm">
        {waiting > 0 && (
          <Button variant="default" size="sm" onClick={() => void stop()}>
            {t('bulk.stop')}
          </Button>
        )}
        {waiting === 0 && (
          <Button variant="default" size="sm" onClick={() => void putAway()}>
            {t('bulk.putAway')}
          </Button>
        )}
      </Group>
    </Section>
  );
}
