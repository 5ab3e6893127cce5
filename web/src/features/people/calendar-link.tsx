import { Button, Code, CopyButton, Group, Text } from '@mantine/core';
import { changeFeed } from '@muster/domain/people/people.contracts';
import type { Person } from '@muster/domain/people/person';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { Section } from '../../ui/page/section.tsx';
import { dayAndTimeText, deviceZone } from '../../ui/time-text.ts';

/** The own jobs in any calendar program, by a secret address that can be replaced. */
export function CalendarLink({ feed }: Pick<Person, 'feed'>) {
  const { t } = useTranslation('account');
  const making = useCommand(changeFeed);
  const ending = useCommand(changeFeed);
  const [path, setPath] = useState<string>();

  async function make() {
    const made = await making.send((key) => ({ key, wanted: true }));
    setPath(made?.path);
  }

  async function end() {
    const ended = await ending.send((key) => ({ key, wanted: false }));
    if (ended) setPath(undefined);
  }

  return (
    <Section title={t('calendar.title')}>
      <Text size="sm">{t('calendar.text')}</Text>
      {feed && (
        <Text size="sm" c="dimmed">
          {t('calendar.since', { at: dayAndTimeText(feed.at, deviceZone()) })}
        </Text>
      )}
      {path !== undefined && <Address url={`${location.origin}${path}`} />}
      <Group gap="sm" align="flex-start">
        <ServerButton command={making} variant="default" onClick={() => void make()}>
          {feed ? t('calendar.replace') : t('calendar.make')}
        </ServerButton>
        {feed && (
          <ServerButton command={ending} variant="default" onClick={() => void end()}>
            {t('calendar.end')}
          </ServerButton>
        )}
      </Group>
    </Section>
  );
}

function Address({ url }: { readonly url: string }) {
  const { t } = useTranslation('account');
  return (
    <div>
      <Text size="sm">{t('calendar.once')}</Text>
      <Group gap="sm">
        <Code aria-label={t('calendar.address')} style={{ overflowWrap: 'anywhere' }} dir="ltr">
          {url}
        </Code>
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <Button variant="default" size="sm" onClick={copy}>
              {copied ? t('calendar.copied') : t('calendar.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}
