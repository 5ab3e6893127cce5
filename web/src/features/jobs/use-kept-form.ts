import { useEffect, useRef, useState } from 'react';
import { useDirtyForm } from '../../ui/dirty-form.ts';
import type { JobFormValues } from './job-form-values.ts';
import { forgetForm, keepForm } from './kept-form.ts';
import { changedFields } from './merge-forms.ts';

const EVERY_MS = 2000;

interface Keeping {
  readonly jobId: string | undefined;
  readonly rev?: number;
  /** What the form would show if nothing had been typed. */
  readonly untouched: JobFormValues;
  readonly values: JobFormValues;
}

interface Kept {
  readonly keptAt: Date | undefined;
  /** The text was sent or is not wanted any more. */
  readonly forget: () => void;
}

/** Keeps what is typed on this device, so that a reload or a wrong turn loses nothing. */
export function useKeptForm({ jobId, rev, untouched, values }: Keeping): Kept {
  useDirtyForm(changedFields(untouched, values).length > 0);
  const [keptAt, setKeptAt] = useState<Date>();
  const latest = useRef(values);
  const kept = useRef(untouched);
  const base = useRef(untouched);
  const isOver = useRef(false);

  useEffect(() => {
    latest.current = values;
    base.current = untouched;
  }, [values, untouched]);
  useEffect(() => {
    function keep() {
      if (isOver.current || changedFields(kept.current, latest.current).length === 0) return;
      const at = new Date();
      keepForm(jobId, { values: latest.current, base: base.current, at, ...(rev !== undefined && { rev }) });
      kept.current = latest.current;
      setKeptAt(at);
    }
    const timer = setInterval(keep, EVERY_MS);
    window.addEventListener('pagehide', keep);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [jobId, rev]);

  function forget() {
    isOver.current = true;
    forgetForm(jobId);
  }

  return { keptAt, forget };
}
