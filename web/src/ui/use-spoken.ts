import { useEffect, useRef } from 'react';
import { announce } from './announce.tsx';

/** Says a summary whenever it changes; not the one a page opens with. */
export function useSpoken(summary: string | undefined): void {
  const last = useRef(summary);
  useEffect(() => {
    if (summary === undefined || summary === last.current) return;
    if (last.current !== undefined) announce(summary);
    last.current = summary;
  }, [summary]);
}
