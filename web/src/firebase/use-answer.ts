import type { Contract } from '@muster/domain/contract';
import { useCallback, useEffect, useState } from 'react';
import type * as z from 'zod';
import { call } from './functions.ts';
import type { Live } from './live/source.ts';

/** What a callable that only reads answers, in the shape of every other part of a screen. */
export function useAnswer<Input extends z.ZodType, Output extends z.ZodType>(
  contract: Contract<string, Input, Output>,
  input: z.output<Input>,
): Live<z.output<Output>> {
  const [answer, setAnswer] = useState<z.output<Output>>();
  const [error, setError] = useState<Error>();
  const asked = JSON.stringify(input);
  const ask = useCallback(() => {
    setError(undefined);
    call(contract, JSON.parse(asked)).then(setAnswer, (problem: unknown) =>
      setError(problem instanceof Error ? problem : new Error(String(problem))),
    );
  }, [contract, asked]);
  useEffect(ask, [ask]);
  return {
    data: answer,
    status: answer !== undefined ? 'ready' : error ? 'error' : 'loading',
    ...(error && { error }),
    fromCache: false,
    hasPendingWrites: false,
    retry: ask,
  };
}
