import { Button, Group, Menu } from '@mantine/core';
import type { Job } from '@muster/domain/jobs/job';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { CHOICE_WORDS } from './callout-choice-words.ts';
import { type Choice, choicesOf } from './callout-choices.ts';
import { CalloutDialog, type DialogChoice } from './callout-dialog.tsx';
import { useCalloutKeys } from './use-callout-keys.ts';

interface CalloutActionsProps {
  readonly jobId: string;
  readonly job: Job;
  readonly nameOf: (uid: string) => string;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
}

/** What can be done with the job as it stands; each act asks before it is done. */
export function CalloutActions({ jobId, job, nameOf, onEdit, onDeleted }: CalloutActionsProps) {
  const { t } = useTranslation('desk-callout');
  const { uid, role } = useSignedIn();
  const [asked, setAsked] = useState<DialogChoice>();
  const { main, more } = choicesOf(job, { uid, role }, useNow(60_000));
  const choose = (choice: Choice) => (choice === 'edit' ? onEdit() : setAsked(choice));
  useCalloutKeys([...main, ...more], choose);

  return (
    <Group gap="sm" role="group" aria-label={t('actions.label')}>
      {main.map((choice, at) => (
        <Button key={choice} variant={at === 0 ? 'filled' : 'default'} onClick={() => choose(choice)}>
          {t(CHOICE_WORDS[choice])}
        </Button>
      ))}
      {more.includes('edit') && (
        <Button variant="default" onClick={onEdit}>
          {t('actions.edit')}
        </Button>
      )}
      <MoreMenu choices={more.filter((choice) => choice !== 'edit')} onChoose={choose} />
      {asked && (
        <CalloutDialog
          choice={asked}
          jobId={jobId}
          job={job}
          nameOf={nameOf}
          onClose={() => setAsked(undefined)}
          onDeleted={onDeleted}
        />
      )}
    </Group>
  );
}

interface MoreMenuProps {
  readonly choices: readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
}

function MoreMenu({ choices, onChoose }: MoreMenuProps) {
  const { t } = useTranslation('desk-callout');
  if (choices.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconDots size={18} aria-hidden />}>
          {t('actions.more')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item
            key={choice}
            onClick={() => onChoose(choice)}
            {...(isGrave(choice) && { c: 'var(--m-danger-ink)' })}
          >
            {t(CHOICE_WORDS[choice])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function isGrave(choice: Choice): boolean {
  return choice === 'cancel' || choice === 'delete';
}
