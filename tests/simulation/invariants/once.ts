import { Timer } from '@muster/domain/timer';
import type { Past } from '../past.ts';
import type { Pushed } from '../pushed.ts';
import type { CommitSeen } from '../trace.ts';
import { besidesResent, cameTwiceAtOnce } from './resent.ts';

function isOfATimer({ cause }: CommitSeen): boolean {
  return cause.startsWith('pass') || cause.startsWith('nudge');
}

/** The timers that a commit took, each with the epoch it had. */
function takenBy({ changes }: CommitSeen): string[] {
  return changes.flatMap(({ path, before, after }) => {
    if (!path.startsWith('timers/') || before === undefined || before === after) return [];
    return [`${path} of epoch ${Timer.parse(before).epoch}`];
  });
}

function twice(names: readonly string[]): string[] {
  return [...Map.groupBy(names, (name) => name)].flatMap(([name, times]) => (times.length > 1 ? [name] : []));
}

/** 35. However often a timer is looked at, it fires once per epoch. */
export function timersFireOnce({ commits }: Past): string[] {
  return twice(commits.filter(isOfATimer).flatMap(takenBy)).map((timer) => `${timer} fired twice`);
}

/** A rung of the ladder goes to each device by itself. */
function keyOf({ token, message: { to, kind, tag, data } }: Pushed): string {
  const rung = data['rung'];
  return [kind, tag, data['page'], to, ...(rung === undefined ? [] : [rung, token])].join(' ');
}

/** Edits that follow one another at once are one notice, which each of them states anew. */
function isMerged({ kind }: Pushed['message']): boolean {
  return kind === 'job.changed';
}

/** Each notice is told in its own words: none is written over another. */
export function noNoticeHidesAnother({ pushes }: Past): string[] {
  const texts = Map.groupBy(
    pushes.filter(({ message }) => message.kind !== 'offer' && message.tag !== 'bundle' && !isMerged(message)),
    keyOf,
  );
  return [...texts].flatMap(([key, told]) => {
    const different = new Set(told.map(({ message: { title, text } }) => `${title}: ${text}`));
    return different.size > 1 ? [`${key} says ${[...different].join(' and ')}`] : [];
  });
}

/** Two timers that find a job at risk in one commit tell it as one notice, which replaces itself on the phone. */
function mayRepeat({ kind, tag }: Pushed['message']): boolean {
  return kind === 'test.alarm' || tag === 'bundle' || tag.endsWith('~atRisk');
}

/** A message that left is sent once more only when somebody died who might have been sending it. */
export function sentAgainOnlyAfterADeath(past: Past): string[] {
  const { deaths } = past;
  const sent = Map.groupBy(
    besidesResent(past).filter(
      ({ outcome, message }) => outcome === 'sent' && !mayRepeat(message) && !isMerged(message),
    ),
    keyOf,
  );
  return [...sent].flatMap(([key, times]) => {
    const needless = times.some(({ at }, i) => {
      const next = times[i + 1];
      return next !== undefined && !deaths.some((death) => death >= at && death <= next.at);
    });
    return needless ? [`${key} was sent ${times.length} times though nobody died`] : [];
  });
}

/** 31. A mail or an SMS leaves once for each person and cause; again only when somebody died who might have sent it. */
export function leavesOnceByEachWay(past: Past): string[] {
  const { outside, deaths } = past;
  // What is stated anew under the same name may be told anew.
  const own = outside.filter(
    ({ id }) => !id.startsWith('job.changed') && !id.endsWith('~atRisk') && !cameTwiceAtOnce(id, past),
  );
  const ways = Map.groupBy(own, ({ channel, id, to }) => `${channel} of ${id} to ${to}`);
  return [...ways].flatMap(([way, times]) => {
    const needless = times.some(({ at }, i) => {
      const next = times[i + 1];
      return next !== undefined && !deaths.some((death) => death >= at && death <= next.at);
    });
    return needless ? [`${way} left ${times.length} times though nobody died`] : [];
  });
}
