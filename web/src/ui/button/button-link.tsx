import { Button, type ButtonProps } from '@mantine/core';
import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

interface ButtonAnchorProps extends ButtonProps, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

function ButtonAnchor(props: ButtonAnchorProps) {
  return <Button component="a" {...props} />;
}

const ButtonLinkOfRouter = createLink(ButtonAnchor);

/** Goes somewhere and looks like a button. Same properties as the router's `Link`. */
export const ButtonLink: LinkComponent<typeof ButtonAnchor> = (props) => <ButtonLinkOfRouter {...props} />;
