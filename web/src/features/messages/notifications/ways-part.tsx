import { Switch, Table, Text } from '@mantine/core';
import { updateProfile } from '@muster/domain/people/people.contracts';
import type { Person } from '@muster/domain/people/person';
import { CHANNELS, type Channel, type MessageGroup, type Mutes } from '@muster/domain/people/prefs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../firebase/use-command.ts';
import { Section } from '../../../ui/page/section.tsx';
import { useExplain } from '../../../ui/use-explain.ts';
import { groupsFor, withWay } from './ways.ts';
import { SavedMark } from './saved-mark.tsx';

/** Which kinds come by which way. Each switch is kept at once. */
export function WaysPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('notifications');
  const explain = useExplain();
  const command = useCommand(updateProfile);
  const [wished, setWished] = useState<Mutes>();
  const mutes = wished ?? person.prefs.mute ?? {};

  async function choose(group: MessageGroup, channel: Channel, on: boolean) {
    const mute = withWay(mutes, group, channel, on);
    setWished(mute);
    await command.send((key) => ({ key, mute }));
    setWished(undefined);
  }

  const hasPhone = person.phone !== undefined;
  return (
    <Section title={t('ways.title')} actions={<SavedMark command={command} />}>
      <Text>{t('ways.text')}</Text>
      <Table aria-label={t('ways.caption')} verticalSpacing="sm" horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('ways.kind')}</Table.Th>
            {CHANNELS.map((channel) => (
              <Table.Th key={channel} scope="col">
                {inOneLine(t(`ways.${channel}`))}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groupsFor(person.role).map((group) => (
            <GroupRow
              key={group}
              group={group}
              off={mutes[group] ?? []}
              hasPhone={hasPhone}
              onChoose={(channel, on) => void choose(group, channel, on)}
            />
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed">
        {hasPhone ? t('ways.urgent') : `${t('ways.urgent')} ${t('ways.noPhone')}`}
      </Text>
      {command.phase === 'failed' && (
        <Text size="sm" c="var(--m-danger-ink)" role="alert">
          {explain(command.error)}
        </Text>
      )}
    </Section>
  );
}

/** A hyphen is no place to end a line in so narrow a column. */
function inOneLine(word: string): string {
  return word.replace('-', '\u2011');
}

interface GroupRowProps {
  readonly group: MessageGroup;
  readonly off: readonly Channel[];
  readonly hasPhone: boolean;
  readonly onChoose: (channel: Channel, on: boolean) => void;
}

function GroupRow({ group, off, hasPhone, onChoose }: GroupRowProps) {
  const { t } = useTranslation('notifications');
  const kind = t(`ways.groups.${group}`);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {kind}
      </Table.Th>
      {CHANNELS.map((channel) => {
        const isPossible = channel !== 'sms' || hasPhone;
        return (
          <Table.Td key={channel}>
            <Switch
              aria-label={t('ways.byWay', { kind, way: t(`ways.${channel}`) })}
              checked={isPossible && !off.includes(channel)}
              disabled={!isPossible}
              onChange={({ currentTarget: { checked } }) => onChoose(channel, checked)}
            />
          </Table.Td>
        );
      })}
    </Table.Tr>
  );
}
