import type { Contract } from '@muster/domain/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import type * as z from 'zod';
import { NoAnswer } from './call-errors.ts';
import { call } from './functions.ts';
import { newKey } from './new-key.ts';

/** From when on a command that was sent counts as slow, and as not answered yet. */
export const SLOW_MS = 4000;
export const NOT_YET_MS = 15_000;
const REST_MS = 2500;

/** How far one command is. `slow` and `not-yet` are still on their way: only `done` is done. */
export type CommandPhase = 'idle' | 'sending' | 'slow' | 'not-yet' | 'done' | 'failed';

export interface CommandState<Answer> {
  readonly phase: CommandPhase;
  readonly answer?: Answer;
  readonly error?: unknown;
}

export interface Command<Input, Answer> extends CommandState<Answer> {
  readonly busy: boolean;
  /** Answers what the server said, or undefined when it refused or was taken back. */
  readonly send: (make: (key: string) => Input) => Promise<Answer | undefined>;
  /** Sends at once what is waiting for its next try. */
  readonly tryNow: () => void;
  /** Stops trying. What the server has already done stays done. */
  readonly takeBack: () => void;
  readonly reset: () => void;
}

const IDLE = { phase: 'idle' } as const;

/**
 * One command that only the server can confirm. While no answer comes it is sent again
 * with the same key, so a repeat never counts twice.
 */
export function useCommand<Input extends z.ZodType, Output extends z.ZodType>(
  contract: Contract<string, Input, Output>,
): Command<z.output<Input>, z.output<Output>> {
  const [state, setState] = useState<CommandState<z.output<Output>>>(IDLE);
  const attempt = useRef<Attempt | undefined>(undefined);
  useEffect(() => () => attempt.current?.end(), []);

  const send = useCallback(
    async (make: (key: string) => z.output<Input>) => {
      attempt.current?.end();
      const mine = startAttempt((phase) => setState({ phase }));
      attempt.current = mine;
      const input = make(newKey());
      const outcome = await sendUntilAnswered(() => call(contract, input), mine);
      mine.end();
      if (outcome) setState(outcome);
      return outcome?.answer;
    },
    [contract],
  );

  const stop = useCallback(() => {
    attempt.current?.end();
    setState(IDLE);
  }, []);

  const busy = state.phase === 'sending' || state.phase === 'slow' || state.phase === 'not-yet';
  return { ...state, busy, send, tryNow: () => attempt.current?.hurry(), takeBack: stop, reset: stop };
}

interface Attempt {
  readonly ended: () => boolean;
  readonly rest: () => Promise<void>;
  readonly hurry: () => void;
  readonly end: () => void;
}

function startAttempt(tell: (phase: CommandPhase) => void): Attempt {
  tell('sending');
  let ended = false;
  let hurry = () => {};
  const slow = setTimeout(() => tell('slow'), SLOW_MS);
  const notYet = setTimeout(() => tell('not-yet'), NOT_YET_MS);
  return {
    ended: () => ended,
    hurry: () => hurry(),
    rest: () =>
      new Promise((resolve) => {
        hurry = resolve;
        setTimeout(resolve, REST_MS);
      }),
    end() {
      ended = true;
      clearTimeout(slow);
      clearTimeout(notYet);
    },
  };
}

async function sendUntilAnswered<Answer>(
  ask: () => Promise<Answer>,
  attempt: Attempt,
): Promise<CommandState<Answer> | undefined> {
  while (!attempt.ended()) {
    try {
      const answer = await ask();
      return attempt.ended() ? undefined : { phase: 'done', answer };
    } catch (error) {
      if (!(error instanceof NoAnswer)) return attempt.ended() ? undefined : { phase: 'failed', error };
      await attempt.rest();
    }
  }
  return undefined;
}
