import { CloseButton, Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

interface PaneBodyProps {
  readonly name: string;
  /** Of whom or what is shown: another one takes the focus to the heading again. */
  readonly of: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What stands beside a list. Escape closes it. */
export function PaneBody({ name, of, closeLabel, onClose, children }: PaneBodyProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [of]);
  return (
    <Stack gap="md" onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={2} ref={heading} tabIndex={-1} dir="auto" style={{ outline: 'none' }}>
          {name}
        </Title>
        <CloseButton size="lg" aria-label={closeLabel} onClick={onClose} />
      </Group>
      {children}
    </Stack>
  );
}
