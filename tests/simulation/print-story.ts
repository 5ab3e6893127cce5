import { pathOf } from '../../functions/src/platform/write-path.ts';
import type { Past } from './past.ts';
import type { ToldCall } from './told.ts';
import type { CommitSeen } from './trace.ts';

function time(at: Date): string {
  return at.toISOString().slice(5, 23);
}

function commitLine({ no, at, cause, writes }: CommitSeen): string {
  const entries = writes.flatMap((write) =>
    'create' in write && pathOf(write).startsWith('audit/') ? [write.data] : [],
  );
  const done = entries.map(({ op, diff }) => `${String(op)} ${JSON.stringify(diff)}`).join(' ');
  return `${time(at)}  #${no} by ${cause}: ${done}\n      ${writes.map(pathOf).join(' ')}`;
}

function toldLine({ at, call, cause, attempt, from, to, heard }: ToldCall): string {
  const asked = `${call.by} ${call.name} ${JSON.stringify(call.data)}`;
  return `${time(at)}  ${cause} (${attempt}) #${from} to #${to}: ${asked.slice(0, 300)} -> ${JSON.stringify(heard)}`;
}

/** Everything a run did, in the order of time, to understand a failure. */
export function printStory({ commits, told }: Past): void {
  const lines = [
    ...commits.map((commit) => ({ at: commit.at.getTime(), text: commitLine(commit) })),
    ...told.map((one) => ({ at: one.at.getTime(), text: toldLine(one) })),
  ];
  for (const { text } of lines.toSorted((a, b) => a.at - b.at)) console.log(text);
}
