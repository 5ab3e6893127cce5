import type { ReactNode } from 'react';
import styles from './fact-list.module.css';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

interface FactListProps {
  readonly facts: readonly Fact[];
  /** The name beside its value instead of above it. */
  readonly beside?: boolean;
}

/** Names and values. Texts people wrote keep their lines. */
export function FactList({ facts, beside = false }: FactListProps) {
  return (
    <dl className={styles['facts']} data-beside={beside}>
      {facts.map(({ label, value }) => (
        <div key={label} className={styles['fact']}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
