import type { Past } from '../past.ts';
import type { ToldCall } from '../told.ts';
import { besidesRosters } from '../trace.ts';
import { isSame } from '../store/stored-value.ts';

/** Says whom this delivery released, or when it looked: another each time. */
const REPORTS: readonly string[] = ['suspendPerson', 'dryRun'];

/** Asks for another one each time. */
const ANEW: readonly string[] = ['testAlarm'];

/** Reasons that come and go: a race, and an account whose state an instance hears of some seconds late. */
const PASSING: readonly string[] = ['busy', 'account-not-active'];

function isSettled({ heard }: ToldCall): boolean {
  return heard.kind === 'answer' || (heard.kind === 'refusal' && !PASSING.includes(heard.reason));
}

/** The same call heard right before, with nothing in between. */
function justBefore(told: readonly ToldCall[], again: ToldCall): ToldCall | undefined {
  return told.find(
    (one) => one.call === again.call && one !== again && one.alone && one.to === again.from && isSettled(one),
  );
}

/** 10. The same call again changes nothing and hears the same. */
export function againIsTheSame({ told, commits }: Past): string[] {
  return told.flatMap((again) => {
    const isAgain = again.attempt > 0 && again.alone && !ANEW.includes(again.call.name) && isSettled(again);
    const first = isAgain ? justBefore(told, again) : undefined;
    if (!first) return [];
    const wrote = besidesRosters(commits.slice(again.from, again.to)).map(({ path }) => path);
    if (wrote.length > 0) return [`${again.cause} again wrote ${wrote.join(' ')}`];
    const [heard, now] = [first, again].map((one) => JSON.stringify(one.heard));
    return isSame(first.heard, again.heard) || REPORTS.includes(again.call.name)
      ? []
      : [`${again.cause} heard ${heard}, and again ${now}`];
  });
}
