import { resendMessage } from '@muster/domain/callouts/resend.contracts';
import { Delivery } from '@muster/domain/callouts/delivery';
import { Job } from '@muster/domain/jobs/job';
import { idOf, paths } from '@muster/domain/paths';
import { stepsOf } from '../history.ts';
import type { Past } from '../past.ts';
import type { Pushed } from '../pushed.ts';
import type { ToldCall } from '../told.ts';
import { changeOf, type Scene } from '../trace.ts';
import { jobIdOf } from '../view.ts';

/** A batch that has begun is finished. */
const SENDING_MS = 30_000;

interface Resent {
  readonly at: number;
  readonly isAbout: (message: Pushed['message']) => boolean;
}

function resentBy({ call, at }: ToldCall): Resent[] {
  if (call.name !== resendMessage.name) return [];
  const { uid, about, channel } = resendMessage.input.parse(call.data);
  if (channel !== 'push') return [];
  const isAbout = ({ to, kind, tag, data }: Pushed['message']) => {
    if (to !== uid) return false;
    return about.kind === 'notice'
      ? tag === about.id
      : kind === 'offer' && tag === about.jobId && data['page'] === about.page;
  };
  return [{ at: at.getTime(), isAbout }];
}

/** Those that nobody sent again by hand. */
export function besidesResent({ pushes, told }: Past): Pushed[] {
  const resent = told.flatMap(resentBy);
  return pushes.filter(({ message, at }) => {
    const afterSec = (one: Resent) => at.getTime() - one.at;
    return !resent.some((one) => one.isAbout(message) && afterSec(one) >= 0 && afterSec(one) <= SENDING_MS);
  });
}

/** Two deliveries of the same command at once do not know of each other. */
export function cameTwiceAtOnce(id: string, { told }: Past): boolean {
  const same = told.filter(
    ({ call }) => call.name === resendMessage.name && id.endsWith(`/${String(call.data['key'])}`),
  );
  return same.some((one) => !one.alone && same.length > 1);
}

/** 31. Nobody is told once more by hand of an offer that they answered. */
export function answeredAreLeftAlone({ commit }: Scene): string[] {
  return commit.changes.flatMap(({ path, before, after }) => {
    if (!path.includes('/deliveries/') || before === undefined || after === undefined) return [];
    const [was, is] = [Delivery.parse(before).rows, Delivery.parse(after).rows];
    const again = Object.entries(is).flatMap(([uid, { rs }]) => (rs && rs.key !== was[uid]?.rs?.key ? [uid] : []));
    const job = Job.safeParse(changeOf(commit, paths.job(jobIdOf(path)))?.before).data;
    // Of a group of commands, one may have let them go first.
    const left = stepsOf(commit, jobIdOf(path)).map(({ diff }) => diff.uid);
    return again
      .filter((uid) => !left.includes(uid))
      .filter((uid) => job?.crew[uid] ?? job?.standby.some((entry) => entry.uid === uid))
      .map((uid) => `${jobIdOf(path)}: ${uid} has answered and is told again of ${idOf(path)}`);
  });
}
