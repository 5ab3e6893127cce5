import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import styles from './card-link.module.css';

interface CardAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly urgent?: boolean;
  readonly ref?: Ref<HTMLAnchorElement>;
}

function CardAnchor({ urgent = false, children, ...anchor }: CardAnchorProps) {
  return (
    <a {...anchor} className={styles['card']} data-urgent={urgent}>
      {children}
    </a>
  );
}

const CardLinkOfRouter = createLink(CardAnchor);

/** A card that is one link. Same properties as the router's `Link`. */
export const CardLink: LinkComponent<typeof CardAnchor> = (props) => <CardLinkOfRouter {...props} />;
