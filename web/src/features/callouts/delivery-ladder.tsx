import { Text } from '@mantine/core';
import type { Reached } from '@muster/domain/messages/delivery-row';
import { useTranslation } from 'react-i18next';
import styles from './callout.module.css';
import type { LadderPart } from './ladder-steps.ts';

const SIGNS = { queued: '○', sent: '↑', shown: '◎', opened: '◉', answered: '✓' } as const;

interface DeliveryLadderProps {
  readonly ladder: readonly LadderPart[];
  /** Where it left the ladder, if it did. */
  readonly reached: Reached | undefined;
  readonly clock: (at: Date) => string;
}

/** Queued, sent, shown, opened, answered: how far an offer got with one person, and when. */
export function DeliveryLadder({ ladder, reached, clock }: DeliveryLadderProps) {
  const { t } = useTranslation('desk-people');
  const isSide = reached !== undefined && !ladder.some(({ step }) => step === reached.step);
  return (
    <>
      <ol className={styles['ladder']} aria-label={t('ladder.label')}>
        {ladder.map(({ step, at, isReached }) => (
          <li key={step} data-reached={isReached}>
            <span aria-hidden>{isReached ? SIGNS[step] : '·'}</span>
            <span>{t(`ladder.${step}`)}</span>
            <time dateTime={at?.toISOString()}>{at ? clock(at) : isReached ? '–' : t('ladder.notYet')}</time>
          </li>
        ))}
      </ol>
      {isSide && (
        <Text size="sm" c="var(--m-danger-ink)">
          {t('ladder.side', { what: t(`ladder.exits.${exitOf(reached.step)}`), why: reached.why ?? t('ladder.noWhy') })}
        </Text>
      )}
    </>
  );
}

const EXITS = ['failed', 'suppressed', 'none', 'expired'] as const;

function exitOf(step: string): (typeof EXITS)[number] {
  return EXITS.find((exit) => exit === step) ?? 'failed';
}
