import { importRows } from '@muster/domain/jobs/imports.contracts';
import type { ImportKind, ImportRow, RowVerdict } from '@muster/domain/jobs/imports';
import { useEffect, useRef, useState } from 'react';
import { NoAnswer } from '../../../firebase/call-errors.ts';
import { call } from '../../../firebase/functions.ts';
import { newKey } from '../../../firebase/new-key.ts';
import { partsOf } from './import-file.ts';

export type ImportPhase = 'checking' | 'checked' | 'applying' | 'stopped' | 'done' | 'failed';

export interface ImportState {
  readonly phase: ImportPhase;
  /** Rows that were looked at, or carried out. */
  readonly done: number;
  readonly total: number;
  readonly verdicts: readonly RowVerdict[];
  /** First passwords by row; nowhere but here. */
  readonly passwords: Readonly<Record<string, string>>;
  readonly error?: unknown;
}

export interface ImportRun {
  readonly state: ImportState | undefined;
  readonly check: (rows: readonly ImportRow[]) => Promise<void>;
  readonly apply: () => Promise<void>;
  readonly stop: () => void;
}

interface Begun {
  readonly importId: string;
  readonly parts: readonly (readonly ImportRow[])[];
}

const REST_MS = 2500;

/** Sends a file part by part: first all of it to be looked at, then, when asked, to be carried out. */
export function useImport(kind: ImportKind): ImportRun {
  const [state, setState] = useState<ImportState>();
  const begun = useRef<Begun>(undefined);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );

  async function sendAll(phase: 'checking' | 'applying', { importId, parts }: Begun): Promise<void> {
    const total = parts.flat().length;
    let so: ImportState = { phase, done: 0, total, verdicts: [], passwords: {} };
    stopped.current = false;
    setState(so);
    try {
      for (const [part, rows] of parts.entries()) {
        if (stopped.current) return setState({ ...so, phase: 'stopped' });
        const input = { key: newKey(), importId, kind, part, parts: parts.length };
        const said = await callUntilAnswered({ ...input, ...(phase === 'checking' && { rows: [...rows] }) }, stopped);
        if (!said) return setState({ ...so, phase: 'stopped' });
        so = {
          ...so,
          done: so.done + rows.length,
          verdicts: [...so.verdicts, ...said.verdicts],
          passwords: { ...so.passwords, ...said.passwords },
        };
        setState(so);
      }
      setState({ ...so, phase: phase === 'checking' ? 'checked' : 'done' });
    } catch (error) {
      setState({ ...so, phase: 'failed', error });
    }
  }

  return {
    state,
    check: (rows) => {
      begun.current = { importId: newKey(), parts: partsOf(rows) };
      return sendAll('checking', begun.current);
    },
    apply: async () => {
      if (begun.current) await sendAll('applying', begun.current);
    },
    stop: () => {
      stopped.current = true;
    },
  };
}

type Input = Parameters<typeof call<'importRows', typeof importRows.input, typeof importRows.output>>[1];

/** A part is carried out once, so it is sent again until there is an answer. */
async function callUntilAnswered(input: Input, stopped: { readonly current: boolean }) {
  while (!stopped.current) {
    try {
      return await call(importRows, input);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
    }
  }
  return undefined;
}
