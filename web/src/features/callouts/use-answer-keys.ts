import { type RefObject, useEffect } from 'react';

interface AnswerKeys {
  readonly accept: RefObject<HTMLElement | null>;
  readonly decline?: (() => void) | undefined;
}

const TYPING = 'input, textarea, select, [contenteditable], [role="dialog"] *';

/** A then Enter accepts: no single key sends anything. D opens the reasons. */
export function useAnswerKeys({ accept, decline }: AnswerKeys): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches(TYPING);
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'a') accept.current?.focus();
      if (event.key === 'd') decline?.();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [accept, decline]);
}
