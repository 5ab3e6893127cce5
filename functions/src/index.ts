// Before everything: wall-clock work takes Temporal from globalThis.
import '@muster/domain/time/temporal-global';

// platform
export { api } from './api.ts';
export { nudge } from './nudge.ts';
export { retention } from './retention.ts';
export { runRetention } from './run-retention.ts';
export { runSchedule } from './run-schedule.ts';
export { tick } from './tick.ts';

// settings
export { saveOrganisation } from './settings/save-organisation.ts';
export { saveZone } from './settings/save-zone.ts';

// people
export { changeFeed } from './people/change-feed.ts';
export { createPerson } from './people/create-person.ts';
export { decideRegistration } from './people/decide-registration.ts';
export { noteSignIn } from './people/note-sign-in.ts';
export { register } from './people/register.ts';
export { reinstatePerson } from './people/reinstate-person.ts';
export { requestPasswordReset } from './people/request-password-reset.ts';
export { invitePerson } from './people/invite-person.ts';
export { resetPassword } from './people/reset-password.ts';
export { saveClient } from './people/save-client.ts';
export { saveTeam } from './people/save-team.ts';
export { setRole } from './people/set-role.ts';
export { setScope } from './people/set-scope.ts';
export { signOutEverywhere } from './people/sign-out-everywhere.ts';
export { updatePerson } from './people/update-person.ts';
export { updateProfile } from './people/update-profile.ts';

// settings
export { saveSettings } from './settings/save-settings.ts';

// availability
export { endAway } from './availability/end-away.ts';
export { sendWeek } from './availability/send-week.ts';
export { setAvailability } from './availability/set-availability.ts';
export { setAway } from './availability/set-away.ts';
export { setDuty } from './availability/set-duty.ts';
export { setPattern } from './availability/set-pattern.ts';
export { toggleToday } from './availability/toggle-today.ts';

// messages
export { actOnSandbox } from './messages/act-on-sandbox.ts';
export { confirmDrill } from './messages/confirm-drill.ts';
export { ownDevices } from './messages/own-devices.ts';
export { sendMessage } from './messages/send-message.ts';
export { setSending } from './messages/set-sending.ts';
export { startDrill } from './messages/start-drill.ts';
export { certificates } from './messages/certificates.ts';
export { setOutage } from './messages/set-outage.ts';
export { clearSandbox } from './messages/clear-sandbox.ts';
export { confirmAddress } from './messages/confirm-address.ts';
export { moveClock } from './messages/move-clock.ts';
export { openAsPerson } from './messages/open-as-person.ts';
export { registerDevice } from './messages/register-device.ts';
export { removeDevice } from './messages/remove-device.ts';
export { requestErasure } from './messages/request-erasure.ts';
export { testAlarm } from './messages/test-alarm.ts';

// jobs
export { createJob } from './jobs/create-job.ts';
export { importRows } from './jobs/import-rows.ts';
export { saveSeries } from './jobs/save-series.ts';
export { saveTemplate } from './jobs/save-template.ts';

// callouts
export { acceptOffer } from './callouts/accept-offer.ts';
export { assign } from './callouts/assign.ts';
export { cancelJob } from './callouts/cancel-job.ts';
export { chatMessage } from './callouts/chat-message.ts';
export { completeJob } from './callouts/complete-job.ts';
export { confirmApplied } from './callouts/confirm-applied.ts';
export { declineOffer } from './callouts/decline-offer.ts';
export { deleteJob } from './callouts/delete-job.ts';
export { dryRun } from './callouts/dry-run.ts';
export { editJob } from './callouts/edit-job.ts';
export { excuse } from './callouts/excuse.ts';
export { handOver } from './callouts/hand-over.ts';
export { exportOwnData } from './callouts/export-own-data.ts';
export { jobReminders } from './callouts/job-reminders.ts';
export { leaveStandby } from './callouts/leave-standby.ts';
export { markEnRoute } from './callouts/mark-en-route.ts';
export { markOnSite } from './callouts/mark-on-site.ts';
export { markNoShow } from './callouts/mark-no-show.ts';
export { nextWave } from './callouts/next-wave.ts';
export { noteOffer } from './callouts/note-offer.ts';
export { overdue } from './callouts/overdue.ts';
export { pauseCallout } from './callouts/pause-callout.ts';
export { publishJob } from './callouts/publish-job.ts';
export { readFigures } from './callouts/read-figures.ts';
export { reconfirm } from './callouts/reconfirm.ts';
export { reconcileRosters } from './callouts/reconcile-rosters.ts';
export { hurryMessage } from './callouts/hurry-message.ts';
export { resendMessage } from './callouts/resend-message.ts';
export { stopMessage } from './callouts/stop-message.ts';
export { remindUnseen } from './callouts/remind-unseen.ts';
export { replay } from './callouts/replay.ts';
export { rosterOfAvailability, rosterOfDiary, rosterOfPerson } from './callouts/roster-triggers.ts';
export { requestStandIn } from './callouts/request-stand-in.ts';
export { sayWell } from './callouts/say-well.ts';
export { startJob } from './callouts/start-job.ts';
export { suspendPerson } from './callouts/suspend-person.ts';
export { takeNext } from './callouts/take-next.ts';
export { tidyDevices } from './callouts/tidy-devices.ts';
export { weeklyReminders } from './callouts/weekly-reminders.ts';
export { widenCallout } from './callouts/widen-callout.ts';
export { withdraw } from './callouts/withdraw.ts';

// insight
export { coverage } from './insight/coverage.ts';
export { coverageCell } from './insight/coverage-cell.ts';
export { remindUnsent } from './insight/remind-unsent.ts';
export { teamNeed } from './insight/team-need.ts';
