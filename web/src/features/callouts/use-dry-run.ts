import { dryRun } from '@muster/domain/callouts/callouts.contracts';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { useCallback, useEffect, useState } from 'react';
import type * as z from 'zod';
import { call } from '../../firebase/functions.ts';
import { newKey } from '../../firebase/new-key.ts';

/** So long after the last change; whoever is still typing is not asked about. */
const REST_MS = 600;

export type Asking = z.output<typeof dryRun.output>;

export interface DryRun {
  readonly asking: Asking | undefined;
  readonly isBusy: boolean;
  readonly error: unknown;
  /** The job is to be created with it, so that equals are asked in the order shown. A changed draft has another. */
  readonly key: string;
  readonly again: () => void;
}

/** Who would be asked if the draft were sent now. Without a whole draft nothing is asked of the server. */
export function useDryRun(draft: JobDraft | undefined, jobId: string | undefined): DryRun {
  const [asking, setAsking] = useState<Asking>();
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const [round, setRound] = useState(0);
  const { asked, key } = useSame(draft);

  useEffect(() => {
    if (asked === undefined) return undefined;
    let isStale = false;
    setBusy(true);
    const timer = setTimeout(() => {
      call(dryRun, { draft: asked, ...(jobId === undefined ? { key } : { jobId }) })
        .then((answer) => {
          if (isStale) return;
          setAsking(answer);
          setError(undefined);
        })
        .catch((failure: unknown) => {
          if (!isStale) setError(failure);
        })
        .finally(() => {
          if (!isStale) setBusy(false);
        });
    }, REST_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [asked, key, jobId, round]);

  const again = useCallback(() => setRound((before) => before + 1), []);
  return { asking: draft === undefined ? undefined : asking, isBusy: draft !== undefined && isBusy, error, key, again };
}

/** Two drafts with the same words are the same question. */
function useSame(draft: JobDraft | undefined): { readonly asked: JobDraft | undefined; readonly key: string } {
  const [kept, setKept] = useState(() => ({ asked: draft, key: newKey() }));
  if (JSON.stringify(kept.asked) === JSON.stringify(draft)) return kept;
  const changed = { asked: draft, key: newKey() };
  setKept(changed);
  return changed;
}
