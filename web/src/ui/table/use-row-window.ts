import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Fewer rows than this are all drawn. */
const VIRTUAL_FROM = 100;
const ROW_HEIGHT = 44;

export interface RowWindow {
  readonly first: number;
  readonly last: number;
  /** Heights of what is not drawn, in pixels. */
  readonly above: number;
  readonly below: number;
  readonly scrollTo: (at: number) => void;
}

/** Which rows of a long table are drawn: those in sight and a few around them. */
export function useRowWindow(count: number, frame: RefObject<HTMLElement | null>): RowWindow {
  const isLong = count >= VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    enabled: isLong,
  });
  const items = virtualizer.getVirtualItems();
  const first = isLong ? (items[0]?.index ?? 0) : 0;
  const last = isLong ? (items.at(-1)?.index ?? 0) : count - 1;
  return {
    first,
    last,
    above: first * ROW_HEIGHT,
    below: (count - 1 - last) * ROW_HEIGHT,
    scrollTo: (at) => {
      if (isLong) virtualizer.scrollToIndex(at);
    },
  };
}
