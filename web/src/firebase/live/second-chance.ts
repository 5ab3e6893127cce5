import { refreshSession } from '../session.ts';
import type { Start, Told } from './listeners.ts';

type StartOnce<T> = (tell: (next: Told<T>) => void, fail: (error: Error) => void) => () => void;

/** A first "no" may only mean that the role is newer than the token: refresh it and ask once more. */
export function withSecondChance<T>(start: StartOnce<T>): Start<T> {
  return (tell) => {
    let stopped = false;
    let stop = start(tell, (error) => {
      if (!isRefused(error)) return giveUp(tell, error);
      refreshSession().then(startAgain, startAgain);
    });

    function startAgain() {
      if (!stopped) stop = start(tell, (error) => giveUp(tell, error));
    }

    return () => {
      stopped = true;
      stop();
    };
  };
}

function isRefused(error: Error): boolean {
  return 'code' in error && error.code === 'permission-denied';
}

function giveUp<T>(tell: (next: Told<T>) => void, error: Error): void {
  if (!isRefused(error)) reportError(error);
  tell({ data: undefined, status: 'error', error, fromCache: true, hasPendingWrites: false });
}
