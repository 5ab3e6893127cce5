import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../firebase/session.ts';
import { guidesFor } from './guide-names.ts';
import styles from './help.module.css';

/** All guides, the reader's own first. */
export function GuideList() {
  const { t } = useTranslation('help');
  const role = useSession()?.role;
  return (
    <nav aria-label={t('guides')}>
      <ul className={styles['contents']}>
        {guidesFor(role).map((guide) => (
          <li key={guide}>
            <Link to="/help/$guide" params={{ guide }}>
              {t(`names.${guide}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
