import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Fewer rows than this are all drawn. */
const VIRTUAL_FROM = 100;
/** Until a row was drawn once and is measured. */
const USUAL_HEIGHT = 44;

export interface RowWindow {
  readonly first: number;
  readonly last: number;
  /** Heights of what is not drawn, in pixels. */
  readonly above: number;
  readonly below: number;
  /** The ref of every drawn row. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  readonly scrollTo: (at: number) => void;
}

/** Which rows of a long table are drawn: those in sight and a few around them. */
export function useRowWindow(count: number, frame: RefObject<HTMLElement | null>): RowWindow {
  const isLong = count >= VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 12,
    enabled: isLong,
  });
  const items = virtualizer.getVirtualItems();
  const first = isLong ? (items[0]?.index ?? 0) : 0;
  const last = isLong ? (items.at(-1)?.index ?? 0) : count - 1;
  return {
    first,
    last,
    above: isLong ? (items[0]?.start ?? 0) : 0,
    below: isLong ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0,
    measure: isLong ? virtualizer.measureElement : undefined,
    scrollTo: (at) => {
      if (isLong) virtualizer.scrollToIndex(at);
    },
  };
}
