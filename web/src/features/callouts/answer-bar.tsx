import type { DeclineReason } from '@muster/domain/callouts/wave';
import { Button, Text } from '@mantine/core';
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSingleKeys } from '../../ui/use-single-keys.ts';
import { DeclineSheet } from './decline-sheet.tsx';
import styles from './offer.module.css';

interface AnswerBarProps {
  readonly acceptLabel: string;
  /** Right after a change, so that nobody accepts what they have not read. */
  readonly held: boolean;
  readonly onAccept: () => void;
  /** Left out where a no was given already. */
  readonly onDecline?: ((reason: DeclineReason) => void) | undefined;
}

/** Accept is the largest thing on the page, low enough for a thumb, and never has the focus by itself. */
export function AnswerBar({ acceptLabel, held, onAccept, onDecline }: AnswerBarProps) {
  const { t } = useTranslation('agent-offers');
  const accept = useRef<HTMLButtonElement>(null);
  const [declining, setDeclining] = useState(false);
  // A then Enter accepts: no single key sends anything.
  useSingleKeys([
    ['a', () => accept.current?.focus()],
    ['d', () => setDeclining(true)],
  ]);

  return (
    <fieldset aria-label={t('answer.group')} className={styles['bar']}>
      {onDecline && (
        <Button variant="default" h={64} px="xs" onClick={() => setDeclining(true)}>
          {t('answer.decline')}
        </Button>
      )}
      <AcceptButton label={acceptLabel} held={held} whole={!onDecline} onAccept={onAccept} button={accept} />
      {onDecline && (
        <DeclineSheet
          opened={declining}
          onClose={() => setDeclining(false)}
          onReason={(reason) => {
            setDeclining(false);
            onDecline(reason);
          }}
        />
      )}
    </fieldset>
  );
}

interface AcceptButtonProps {
  readonly label: string;
  readonly held: boolean;
  readonly whole: boolean;
  readonly onAccept: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
}

function AcceptButton({ label, held, whole, onAccept, button }: AcceptButtonProps) {
  return (
    <Button ref={button} h={64} fz={20} disabled={held} data-whole={whole} onClick={onAccept}>
      <Text span inherit truncate>
        {label}
      </Text>
    </Button>
  );
}
