import type { ReactNode } from 'react';
import type { Live } from '../../firebase/live/source.ts';
import { ErrorState } from './error-state.tsx';
import { LiveNote } from './live-note.tsx';
import { SkeletonRows } from './skeleton-rows.tsx';
import { useHeldSkeleton } from './use-held-skeleton.ts';

interface LivePartProps<T> {
  readonly live: Live<T>;
  /** In the shape of what will come. */
  readonly skeleton?: ReactNode;
  /** What is said when the document does not exist. */
  readonly missing?: ReactNode;
  /** For the error: "Could not load the agents." */
  readonly errorTitle?: string;
  readonly children: (data: T) => ReactNode;
}

/** The states every live part of a screen has, so that a screen only draws its data. */
export function LivePart<T>({ live, skeleton, missing, errorTitle, children }: LivePartProps<T>) {
  const isHeld = useHeldSkeleton(live.status === 'loading' && live.data === undefined);
  if (live.status === 'error')
    return <ErrorState error={live.error} onRetry={live.retry} {...(errorTitle && { title: errorTitle })} />;
  if (live.status === 'missing') return missing ?? null;
  if (live.data === undefined || isHeld) return skeleton ?? <SkeletonRows />;
  return (
    <>
      <LiveNote live={live} />
      {children(live.data)}
    </>
  );
}
