import type { Answered, Asked } from '../../../functions/src/platform/callable.ts';
import type { Instance } from '../../../functions/src/platform/instance.ts';
import { endAway } from '../../../functions/src/availability/end-away.ts';
import { setAway } from '../../../functions/src/availability/set-away.ts';
import { setDuty } from '../../../functions/src/availability/set-duty.ts';
import { toggleToday } from '../../../functions/src/availability/toggle-today.ts';
import { acceptOffer } from '../../../functions/src/callouts/accept-offer.ts';
import { assign } from '../../../functions/src/callouts/assign.ts';
import { cancelJob } from '../../../functions/src/callouts/cancel-job.ts';
import { completeJob } from '../../../functions/src/callouts/complete-job.ts';
import { confirmApplied } from '../../../functions/src/callouts/confirm-applied.ts';
import { declineOffer } from '../../../functions/src/callouts/decline-offer.ts';
import { dryRun } from '../../../functions/src/callouts/dry-run.ts';
import { editJob } from '../../../functions/src/callouts/edit-job.ts';
import { handOver } from '../../../functions/src/callouts/hand-over.ts';
import { leaveStandby } from '../../../functions/src/callouts/leave-standby.ts';
import { markEnRoute } from '../../../functions/src/callouts/mark-en-route.ts';
import { markNoShow } from '../../../functions/src/callouts/mark-no-show.ts';
import { markOnSite } from '../../../functions/src/callouts/mark-on-site.ts';
import { nextWave } from '../../../functions/src/callouts/next-wave.ts';
import { pauseCallout } from '../../../functions/src/callouts/pause-callout.ts';
import { publishJob } from '../../../functions/src/callouts/publish-job.ts';
import { reconfirm } from '../../../functions/src/callouts/reconfirm.ts';
import { replay } from '../../../functions/src/callouts/replay.ts';
import { requestStandIn } from '../../../functions/src/callouts/request-stand-in.ts';
import { resendMessage } from '../../../functions/src/callouts/resend-message.ts';
import { sayWell } from '../../../functions/src/callouts/say-well.ts';
import { startJob } from '../../../functions/src/callouts/start-job.ts';
import { suspendPerson } from '../../../functions/src/callouts/suspend-person.ts';
import { takeNext } from '../../../functions/src/callouts/take-next.ts';
import { widenCallout } from '../../../functions/src/callouts/widen-callout.ts';
import { withdraw } from '../../../functions/src/callouts/withdraw.ts';
import { teamNeed } from '../../../functions/src/insight/team-need.ts';
import { createJob } from '../../../functions/src/jobs/create-job.ts';
import { registerDevice } from '../../../functions/src/messages/register-device.ts';
import { removeDevice } from '../../../functions/src/messages/remove-device.ts';
import { testAlarm } from '../../../functions/src/messages/test-alarm.ts';
import { reinstatePerson } from '../../../functions/src/people/reinstate-person.ts';
import { saveClient } from '../../../functions/src/people/save-client.ts';
import { setRole } from '../../../functions/src/people/set-role.ts';
import { updateProfile } from '../../../functions/src/people/update-profile.ts';

interface Callable {
  readonly contract: { readonly name: string };
  answer(instance: Instance, asked: Asked): Promise<Answered>;
}

const CALLABLES: readonly Callable[] = [
  createJob,
  publishJob,
  acceptOffer,
  declineOffer,
  withdraw,
  leaveStandby,
  editJob,
  cancelJob,
  startJob,
  completeJob,
  nextWave,
  dryRun,
  assign,
  widenCallout,
  markEnRoute,
  markOnSite,
  reconfirm,
  takeNext,
  confirmApplied,
  markNoShow,
  sayWell,
  requestStandIn,
  replay,
  pauseCallout,
  handOver,
  saveClient,
  teamNeed,
  resendMessage,
  suspendPerson,
  reinstatePerson,
  setRole,
  updateProfile,
  toggleToday,
  setDuty,
  setAway,
  endAway,
  registerDevice,
  removeDevice,
  testAlarm,
];

const byName = new Map(CALLABLES.map((callable) => [callable.contract.name, callable]));

export function callableNamed(name: string): Callable {
  const callable = byName.get(name);
  if (!callable) throw new Error(`There is no callable ${name} here.`);
  return callable;
}
