import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { dayAndTimeText } from './time-text.ts';

export interface TimelineEntry {
  readonly id: string;
  readonly at: Date;
  readonly text: ReactNode;
  readonly by?: string;
}

interface TimelineListProps {
  readonly label: string;
  readonly tz: string;
  /** Newest first. */
  readonly entries: readonly TimelineEntry[];
}

/** What happened, and when. */
export function TimelineList({ label, tz, entries }: TimelineListProps) {
  return (
    <div role="log" aria-label={label} aria-live="off">
      <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {entries.map(({ id, at, text, by }) => (
          <li key={id}>
            <Group gap="md" wrap="nowrap" align="baseline">
              <Text component="time" dateTime={at.toISOString()} size="xs" c="var(--m-text3)" miw={120}>
                {dayAndTimeText(at, tz)}
              </Text>
              <Text size="sm">
                {text}
                {by && <Text span c="dimmed">{` · ${by}`}</Text>}
              </Text>
            </Group>
          </li>
        ))}
      </Stack>
    </div>
  );
}
