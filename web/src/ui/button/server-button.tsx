import { Button, type ButtonProps, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../firebase/use-command.ts';
import { announceNow } from '../announce.tsx';
import { useExplain } from '../use-explain.ts';

interface ServerButtonProps extends Omit<ButtonProps, 'loading' | 'children'> {
  readonly command: Pick<Command<never, unknown>, 'phase' | 'busy' | 'error' | 'tryNow' | 'takeBack'>;
  /** Left out for a button that submits its form. */
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  /** "Accept"; stays its name for people and tests. */
  readonly children: ReactNode;
  /** "Accepting…" */
  readonly sendingText?: string;
  /** Shown instead of the button's own words once the server has confirmed. */
  readonly doneText?: string;
  /** A screen that explains refusals in its own place. */
  readonly quietRefusal?: boolean;
}

/** For what only the server can confirm: says how far it is, and never looks done before it is. */
export function ServerButton(props: ServerButtonProps) {
  const { command, children, sendingText, doneText, quietRefusal = false, onClick, ...button } = props;
  const { t } = useTranslation();
  const explain = useExplain();
  const problem = command.phase === 'failed' && !quietRefusal ? explain(command.error) : undefined;

  useEffect(() => {
    if (problem) announceNow(problem);
  }, [problem]);

  return (
    <Stack gap="sm">
      <Button
        {...button}
        aria-busy={command.busy}
        onClick={() => {
          if (!command.busy) onClick?.();
        }}
        loaderProps={{ type: 'oval' }}
        leftSection={command.busy ? <span className="m-ring" aria-hidden /> : button.leftSection}
      >
        {command.busy ? (sendingText ?? t('button.sending')) : doneOr(command.phase, doneText, children)}
      </Button>
      {command.phase === 'slow' && <Text size="sm">{t('button.slow')}</Text>}
      {command.phase === 'not-yet' && <NotYet command={command} />}
      {problem && (
        <Text size="sm" c="var(--m-danger-ink)">
          {problem}
        </Text>
      )}
    </Stack>
  );
}

function doneOr(phase: string, doneText: string | undefined, words: ReactNode): ReactNode {
  return phase === 'done' && doneText ? doneText : words;
}

function NotYet({ command }: { readonly command: Pick<Command<never, unknown>, 'tryNow' | 'takeBack'> }) {
  const { t } = useTranslation();
  return (
    <Group gap="sm">
      <Text size="sm">{t('button.notYet')}</Text>
      <Button variant="default" size="sm" onClick={command.tryNow}>
        {t('button.tryNow')}
      </Button>
      <Button variant="subtle" size="sm" onClick={command.takeBack}>
        {t('button.takeBack')}
      </Button>
    </Group>
  );
}
