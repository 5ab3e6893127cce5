import type { ReactNode } from 'react';
import { LanguageButton } from '../../ui/language-button.tsx';
import { LookButton } from './look-button.tsx';
import styles from './signed-out-card.module.css';

/** The card of every page before the sign-in. */
export function SignedOutCard({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['ground']}>
      <header className={styles['top']}>
        <LanguageButton />
        <LookButton />
      </header>
      <main className={styles['card']}>
        <img src="/icons/muster.svg" alt="" width={48} height={48} />
        {children}
      </main>
    </div>
  );
}
