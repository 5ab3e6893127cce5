import type { Kind } from '../commands.ts';
import * as account from './account-calls.ts';
import * as agent from './agent-calls.ts';
import type { Call, Table } from './call.ts';
import { saveClient } from './client-calls.ts';
import * as desk from './desk-calls.ts';
import * as device from './device-calls.ts';
import { resend } from './resend-calls.ts';

export type CallKind = Exclude<
  Kind,
  'pass' | 'nudge' | 'rush' | 'killToken' | 'switchPush' | 'receipt' | 'loseEvents' | 'reconcile' | 'setRoles'
>;

/** What a command of a schedule asks for, as it stands when its turn comes. */
export const DRAWN: Record<CallKind, (table: Table) => Call> = {
  publish: desk.publish,
  accept: agent.accept,
  decline: agent.decline,
  withdraw: agent.withdraw,
  undo: agent.undo,
  leaveStandby: agent.leaveStandby,
  editMinor: desk.editMinor,
  editMaterial: desk.editMaterial,
  needUp: desk.needUp,
  needDown: desk.needDown,
  cancel: desk.cancel,
  start: desk.start,
  complete: desk.complete,
  suspend: account.suspend,
  reinstate: account.reinstate,
  toggleDuty: agent.toggleDuty,
  away: agent.away,
  moveHome: agent.moveHome,
  nextWave: desk.nextWave,
  dryRun: desk.dryRun,
  assign: desk.assign,
  widen: desk.widen,
  mark: agent.mark,
  reconfirm: agent.reconfirm,
  takeNext: agent.takeNext,
  choose: desk.choose,
  noShow: desk.noShow,
  sayWell: agent.sayWell,
  standIn: agent.standIn,
  replay: desk.replay,
  pause: desk.pause,
  saveClient,
  handOver: desk.handOver,
  teamNeed: agent.teamNeed,
  resend,
  registerDevice: device.registerDevice,
  removeDevice: device.removeDevice,
  testAlarm: device.testAlarm,
};
