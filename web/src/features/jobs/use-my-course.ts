import { markEnRoute, markOnSite } from '@muster/domain/callouts/callouts.contracts';
import type { MarkedPhase } from '@muster/domain/callouts/mark-phase';
import { useConstants } from '../../firebase/app-config.ts';
import { serverNow, useNow } from '../../firebase/clock.ts';
import { newKey } from '../../firebase/new-key.ts';
import type { KeptCommand } from '../../firebase/outbox/kept-command.ts';
import { dismiss, keep } from '../../firebase/outbox/outbox.ts';
import { useOutbox } from '../../firebase/outbox/use-outbox.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { courseOf, type MyCourse } from './my-course.ts';
import type { MyJob } from './my-jobs.ts';

const MARKS = {
  en_route: { contract: markEnRoute, label: 'outbox.enRoute' },
  on_site: { contract: markOnSite, label: 'outbox.onSite' },
} as const;

export interface SayWhere {
  readonly course: MyCourse | undefined;
  readonly refused: KeptCommand | undefined;
  /** Also without a network: it counts from the tap. */
  readonly say: (phase: MarkedPhase) => void;
  readonly takeBack: (key: string) => void;
}

export function useMyCourse(job: MyJob): SayWhere {
  const { uid } = useSignedIn();
  const about = `course:${job.jobId}`;
  const kept = useOutbox(about);
  const course = courseOf({ job, uid, kept, constants: useConstants(), now: useNow(10_000) });

  function say(phase: MarkedPhase) {
    const { contract, label } = MARKS[phase];
    const key = newKey();
    const input = { jobId: job.jobId, at: serverNow(), key };
    keep({ contract, input, key, about, label: { key: label, args: { title: job.title } } }).catch(reportError);
  }

  return {
    course,
    refused: kept.findLast(({ state }) => state === 'refused'),
    say,
    takeBack: (key) => void dismiss(key).catch(reportError),
  };
}
