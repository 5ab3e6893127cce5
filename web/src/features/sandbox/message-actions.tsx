import { Button, Group } from '@mantine/core';
import { actOnSandbox, openAsPerson } from '@muster/domain/messages/messages.contracts';
import { useTranslation } from 'react-i18next';
import { OPEN_AS_PATH } from '../../firebase/own-tab.ts';
import { showNotice } from '../../firebase/push/worker-link.ts';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import type { SandboxRow } from './sandbox-search.ts';

/** What a phone, or the person with it, could do with the message. */
export function MessageActions({ row: { id, item, to } }: { readonly row: SandboxRow }) {
  const { t } = useTranslation('sandbox');
  const opening = useCommand(openAsPerson);
  const acting = useCommand(actOnSandbox);

  async function openAs() {
    const answer = await opening.send(() => ({ uid: item.to }));
    if (!answer) return;
    // The token stays out of the request: what follows # is not sent to a server.
    window.open(`${OPEN_AS_PATH}?link=${encodeURIComponent(item.link)}#${answer.token}`, '_blank', 'noopener');
    await acting.send(() => ({ id, act: 'opened' }));
  }

  async function show() {
    const permission = await Notification.requestPermission();
    if (permission !== 'granted') return toast(t('noticeNotAllowed'));
    await showNotice(item);
    toast(t('noticeShown'));
  }

  return (
    <Group gap="sm" role="group" aria-label={t('actions.label', { title: item.title, name: to })} maw={360}>
      <ServerButton command={opening} sendingText={t('actions.opening')} onClick={() => void openAs()}>
        {t('actions.openAs', { name: to })}
      </ServerButton>
      {item.channel === 'push' && (
        <Button variant="default" onClick={() => void show()}>
          {t('actions.show')}
        </Button>
      )}
      <ServerButton
        command={acting}
        variant="default"
        onClick={() => void acting.send(() => ({ id, act: nextAct(item.state) }))}
      >
        {t(`actions.${nextAct(item.state)}`)}
      </ServerButton>
      {(item.state === 'queued' || item.state === 'sent') && (
        <Button variant="subtle" color="danger" onClick={() => void acting.send(() => ({ id, act: 'failed' }))}>
          {t('actions.failed')}
        </Button>
      )}
      {item.channel === 'push' && (
        <Button variant="subtle" color="danger" onClick={() => void acting.send(() => ({ id, act: 'gone' }))}>
          {t('actions.gone')}
        </Button>
      )}
    </Group>
  );
}

/** A phone shows a message before its person opens it. */
function nextAct(state: SandboxRow['item']['state']): 'shown' | 'opened' {
  return state === 'shown' || state === 'opened' ? 'opened' : 'shown';
}
