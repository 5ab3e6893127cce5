import { CloseButton, Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

interface SidePaneProps {
  /** Whatever it is about: another one is read out anew. */
  readonly about: string;
  readonly title: string;
  readonly closeText: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is known of one row, beside its list. Escape closes it. */
export function SidePane({ about, title, closeText, onClose, children }: SidePaneProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [about]);
  return (
    <Stack gap="md" onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={2} ref={heading} tabIndex={-1} dir="auto" style={{ outline: 'none' }}>
          {title}
        </Title>
        <CloseButton size="lg" aria-label={closeText} onClick={onClose} />
      </Group>
      {children}
    </Stack>
  );
}
