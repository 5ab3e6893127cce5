import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import { timeText } from '../../ui/time-text.ts';
import styles from './callout.module.css';
import { ReplayDialog } from './replay-dialog.tsx';
import type { WaveSent } from './waves-sent.ts';
import { dotted } from '../../ui/listed.ts';

interface WavesPartProps {
  readonly jobId: string;
  readonly tz: string;
  readonly waves: readonly WaveSent[];
  readonly nameOf: (uid: string) => string;
  readonly skillName: (id: string) => string;
}

/** Each wave: when, to how many, how far, and what they said; any of them can be worked out again. */
export function WavesPart({ jobId, tz, waves, nameOf, skillName }: WavesPartProps) {
  const { t } = useTranslation('desk-callout');
  const [replayed, setReplayed] = useState<WaveSent>();
  if (waves.length === 0) return null;
  return (
    <Section title={t('waves.region')}>
      <ol className={styles['waves']}>
        {waves.map((wave) => (
          <li key={wave.n}>
            <Group justify="space-between" gap="sm">
              <WaveLine wave={wave} tz={tz} />
              <Button variant="subtle" onClick={() => setReplayed(wave)}>
                {t('waves.replay', { n: wave.n })}
              </Button>
            </Group>
          </li>
        ))}
      </ol>
      {replayed && (
        <ReplayDialog
          jobId={jobId}
          wave={replayed}
          nameOf={nameOf}
          skillName={skillName}
          onClose={() => setReplayed(undefined)}
        />
      )}
    </Section>
  );
}

function WaveLine({ wave, tz }: { readonly wave: WaveSent; readonly tz: string }) {
  const { t } = useTranslation('desk-callout');
  const { n, sentAt, asked, yes, no, waiting, isStandby, radiusKm } = wave;
  const facts = [
    timeText(sentAt, tz),
    isStandby ? t('waves.standby') : '',
    radiusKm === undefined ? '' : t('waves.radius', { km: Math.round(radiusKm * 10) / 10 }),
    t('callout.asked', { count: asked }),
    t('callout.yes', { count: yes }),
    t('callout.no', { count: no }),
    t('waves.waiting', { count: waiting }),
  ];
  return (
    <div>
      <Text fw={600}>{t('callout.wave', { n })}</Text>
      <Text size="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {dotted(...facts)}
      </Text>
    </div>
  );
}
