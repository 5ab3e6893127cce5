import { REGION } from '@muster/domain/region';
import { getFunctions } from 'firebase-admin/functions';
import { firebaseApp } from './firebase-app.ts';
import { errorFields, logError } from './log.ts';
import type { Nudge, Nudges } from './nudges.ts';

/** Cloud Tasks that call the function `nudge` when a timer is due. */
export function taskNudges(): Nudges {
  const queue = () =>
    getFunctions(firebaseApp()).taskQueue<Pick<Nudge, 'timerPath' | 'epoch'>>(`locations/${REGION}/functions/nudge`);

  async function send({ timerPath, epoch, dueAt }: Nudge): Promise<void> {
    try {
      await queue().enqueue({ timerPath, epoch }, { scheduleTime: dueAt });
    } catch (error) {
      logError('nudge not sent', { path: timerPath, ...errorFields(error) });
    }
  }

  return {
    async send(nudges) {
      await Promise.all(nudges.map(send));
    },
  };
}
