import { IconChevronLeft } from '@tabler/icons-react';
import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import styles from './back-link.module.css';

interface BackAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

function BackAnchor({ children, ...anchor }: BackAnchorProps) {
  return (
    <a {...anchor} className={styles['back']}>
      <IconChevronLeft size={20} aria-hidden className={styles['sign'] ?? ''} />
      {children}
    </a>
  );
}

const BackLinkOfRouter = createLink(BackAnchor);

/** One level up. Same properties as the router's `Link`. */
export const BackLink: LinkComponent<typeof BackAnchor> = (props) => <BackLinkOfRouter {...props} />;
