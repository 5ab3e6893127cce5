import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import { timeText } from '../../ui/time-text.ts';
import { useExplain } from '../../ui/use-explain.ts';
import { useSpoken } from '../../ui/use-spoken.ts';
import { CalloutPreviewChance, CalloutPreviewWarnings } from './callout-preview-chance.tsx';
import { CalloutPreviewWaves } from './callout-preview-waves.tsx';
import { NotAskedList } from './not-asked-list.tsx';
import type { Asking, DryRun } from './use-dry-run.ts';

interface CalloutPreviewProps {
  readonly run: DryRun;
  /** Undefined until the form says where, when and who. */
  readonly draft: JobDraft | undefined;
  readonly skillName: (id: string) => string;
}

/** Who will be asked, in which waves, and who not and why. Worked out by the server, dated. */
export function CalloutPreview({ run, draft, skillName }: CalloutPreviewProps) {
  const { t } = useTranslation('desk-asking');
  const explain = useExplain();
  const { asking, isBusy, error, again } = run;
  useSpoken(asking && t('eligible', { count: asking.eligible }));
  return (
    <Section
      title={t('region')}
      actions={
        isBusy && (
          <Text size="sm" c="dimmed" role="status">
            {t('busy')}
          </Text>
        )
      }
    >
      {draft === undefined && <Text c="dimmed">{t('waiting')}</Text>}
      {draft !== undefined && error !== undefined && (
        <Alert color="neutral" variant="light">
          {`${t('failed')} ${explain(error)}`}
        </Alert>
      )}
      {asking && <Answer asking={asking} skillName={skillName} />}
      {draft !== undefined && (asking || error !== undefined) && (
        <Group gap="sm">
          {asking && (
            <Text size="sm" c="dimmed">
              {t('at', { time: timeText(asking.at, draft.tz) })}
            </Text>
          )}
          <Button variant="subtle" size="sm" onClick={again}>
            {t('again')}
          </Button>
        </Group>
      )}
    </Section>
  );
}

interface AnswerProps {
  readonly asking: Asking;
  readonly skillName: (id: string) => string;
}

function Answer({ asking, skillName }: AnswerProps) {
  const { t } = useTranslation('desk-asking');
  const left = asking.excluded.reduce((sum, { people }) => sum + people.length, 0);
  const names = new Map(asking.excluded.flatMap(({ people }) => people.map(({ uid, name }) => [uid, name])));
  const groups = asking.excluded.toSorted((a, b) => b.people.length - a.people.length);
  return (
    <Stack gap="md">
      <Text fw={600} size="lg">
        {asking.eligible === 0 ? t('nobody') : t('eligible', { count: asking.eligible })}
      </Text>
      <CalloutPreviewChance asking={asking} />
      <CalloutPreviewWarnings asking={asking} />
      <CalloutPreviewWaves waves={asking.waves} />
      {left > 0 && (
        <div>
          <Text fw={600}>{t('notAsked', { count: left })}</Text>
          <NotAskedList groups={groups} nameOf={(uid) => names.get(uid) ?? uid} skillName={skillName} />
        </div>
      )}
    </Stack>
  );
}
