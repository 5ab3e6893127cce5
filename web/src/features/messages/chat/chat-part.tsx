import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { LONGEST_CHAT } from '@muster/domain/jobs/chat';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../../firebase/session.ts';
import { Section } from '../../../ui/page/section.tsx';
import { LivePart } from '../../../ui/states/live-part.tsx';
import { ChatLog } from './chat-log.tsx';
import { say, useChat } from './use-chat.ts';

interface ChatPartProps {
  readonly jobId: string;
  readonly tz: string;
  /** Undefined for whoever is not known here: the office. */
  readonly nameOf: (uid: string) => string | undefined;
}

/** What the crew and the office say to each other on a job. */
export function ChatPart({ jobId, tz, nameOf }: ChatPartProps) {
  const { t } = useTranslation('chat');
  const { uid } = useSignedIn();
  const live = useChat(jobId);
  const whoOf = (from: string) => (from === uid ? t('me') : (nameOf(from) ?? t('office')));
  return (
    <Section title={t('title')}>
      <Text size="sm" c="dimmed">
        {t('intro')}
      </Text>
      <LivePart live={live} errorTitle={t('failed')}>
        {(rows) => <ChatLog rows={rows} uid={uid} tz={tz} whoOf={whoOf} />}
      </LivePart>
      <SayForm jobId={jobId} uid={uid} />
    </Section>
  );
}

function SayForm({ jobId, uid }: { readonly jobId: string; readonly uid: string }) {
  const { t } = useTranslation('chat');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const isTooLong = text.length > LONGEST_CHAT;
  const send = () => {
    const said = text.trim();
    if (said === '' || isTooLong) return;
    setText('');
    setProblem(undefined);
    say(jobId, uid, said).catch(() => {
      setText(said);
      setProblem(t('refused'));
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap="sm">
        <Textarea
          label={t('field')}
          value={text}
          autosize
          minRows={1}
          maxRows={6}
          error={isTooLong ? t('tooLong', { count: LONGEST_CHAT }) : problem}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" h={48} disabled={text.trim() === '' || isTooLong}>
            {t('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
