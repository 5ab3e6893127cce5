import { Group, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** Beside the title, at the end of the line. */
  readonly actions?: ReactNode;
  /** Above the title: a way back. */
  readonly back?: ReactNode;
  /** A state that belongs to the title, before its words. */
  readonly mark?: ReactNode;
  /** One thing fills the screen. */
  readonly large?: boolean;
  /** Boards use the whole width; text and forms stay readable. */
  readonly wide?: boolean;
  /** Some screens start in a field instead of the title. */
  readonly focusTitle?: boolean;
  readonly children: ReactNode;
}

/** One screen: its title takes the focus after navigation and names the tab of the browser. */
export function Page({
  title,
  actions,
  back,
  mark,
  large = false,
  wide = false,
  focusTitle = true,
  children,
}: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · ${t('appName')}`;
  }, [title, t]);
  useEffect(() => {
    if (focusTitle) heading.current?.focus({ preventScroll: true });
  }, [focusTitle]);

  return (
    <div className={styles['page']} data-wide={wide}>
      {back}
      <Group justify="space-between" align="center" gap="sm" className={styles['head']}>
        <Title order={1} tabIndex={-1} ref={heading} dir="auto" className={styles['title'] ?? ''} data-large={large}>
          {mark}
          {title}
        </Title>
        {actions && <Group gap="sm">{actions}</Group>}
      </Group>
      {children}
    </div>
  );
}
