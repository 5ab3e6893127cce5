import { Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from './page.module.css';

interface SectionProps {
  readonly title: string;
  readonly actions?: ReactNode;
  /** Without the card around it. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}

/** A named region of a page. */
export function Section({ title, actions, plain = false, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']} data-plain={plain}>
      <Group justify="space-between" gap="sm">
        <Title order={2} id={id}>
          {title}
        </Title>
        {actions}
      </Group>
      {children}
    </section>
  );
}
