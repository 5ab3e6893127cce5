import { IconHelp } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { helpFor } from '../../features/help/guide-names.ts';
import styles from './shell.module.css';

/** To the part of the help that speaks of the screen that is open. */
export function HelpLink() {
  const { t } = useTranslation('shell');
  const { guide, section } = helpFor(useLocation({ select: ({ pathname }) => pathname }));
  return (
    <Link
      to="/help/$guide"
      params={{ guide }}
      hash={section ?? ''}
      aria-label={t('help')}
      title={t('help')}
      className={styles['help'] ?? ''}
    >
      <IconHelp size={24} aria-hidden />
    </Link>
  );
}
