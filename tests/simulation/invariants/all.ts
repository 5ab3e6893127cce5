import { oldTokensAreRefused, suspendedAreNotAsked, suspendedHoldNothing } from './access.ts';
import { somebodyIsAdmin } from './admins.ts';
import { againIsTheSame } from './again.ts';
import type { Database } from '../database.ts';
import type { Past } from '../past.ts';
import type { ToldCall } from '../told.ts';
import type { Scene } from '../trace.ts';
import { everyCallIsAnswered, noAnswerIsLost, nobodyIsTurnedAway, refusalWritesNothing } from './answers.ts';
import { answersAreThere } from './answered.ts';
import { oneEntryPerCommit } from './audit.ts';
import { customersAreHeard } from './clients.ts';
import { nothingLeavesWhileOff, onlyTheDeadAreRetired, reachIsTrue, tokensHaveOneOwner } from './devices.ts';
import { crewAndDiaryAgree, noOverlap } from './diaries.ts';
import { newcomersAreCertified, nobodyIsOvertired } from './fitness.ts';
import { leavingIsSaid, needNeverTakesAPlace } from './leaving.ts';
import { placesAreAskedFor } from './liveness.ts';
import {
  audienceIsPlain,
  offeredOncePerRevision,
  offeredSeldom,
  openPagesAreCurrent,
  pagesCloseWithFill,
} from './offers.ts';
import { leavesOnceByEachWay, noNoticeHidesAnother, sentAgainOnlyAfterADeath, timersFireOnce } from './once.ts';
import { everyJobHasItsOwner } from './owners.ts';
import { crewUidsAgree, exactCrew, filledMeansFull, oneAnswer, standbyHasItsLength } from './places.ts';
import { deliveriesHaveTheirPage, deliveriesOnlyRise, receiptsAreKept } from './receipts.ts';
import { changesAskAgain, nobodyOutstaysADeadline } from './reconfirm.ts';
import { answeredAreLeftAlone } from './resent.ts';
import { documentsStaySmall, rostersAgree } from './rosters.ts';
import { noAddressBeforeAcceptance, offersShowTheDistrict } from './secrets.ts';
import { everybodyAskedIsPushed, nothingStaysQueued } from './sending.ts';
import { nobodyWaitsBesideAPlace, standbyInOrder } from './standby.ts';
import { boundToWhatWasSeen } from './taps.ts';
import { teamNeedIsTrue } from './team-need.ts';
import { cancellingIsTold, changesAreTold, everyNoticeIsTried, noNoticeIsForgotten, releaseIsTold } from './telling.ts';
import { firesWithItsEffect, neverEarly, noMissingTimers, noOrphanTimers, nothingStaysDue } from './timers.ts';
import { oneWordPerWeek } from './weeks.ts';
import { dryRunTellsTheWave, nobodyIneligibleIsAsked, readingWritesNothing, wavesAreReplayable } from './waves.ts';

/** Says what is wrong, a line each; nothing when all is well. */
export type Invariant = (scene: Scene) => string[];

/** Hold right after every commit. */
export const AFTER_EACH_COMMIT: readonly Invariant[] = [
  exactCrew,
  filledMeansFull,
  noOverlap,
  crewAndDiaryAgree,
  crewUidsAgree,
  oneAnswer,
  needNeverTakesAPlace,
  standbyHasItsLength,
  standbyInOrder,
  nobodyWaitsBesideAPlace,
  leavingIsSaid,
  changesAskAgain,
  noAddressBeforeAcceptance,
  offersShowTheDistrict,
  audienceIsPlain,
  offeredSeldom,
  offeredOncePerRevision,
  pagesCloseWithFill,
  openPagesAreCurrent,
  firesWithItsEffect,
  neverEarly,
  noOrphanTimers,
  noMissingTimers,
  oneEntryPerCommit,
  documentsStaySmall,
  nobodyIneligibleIsAsked,
  customersAreHeard,
  everyJobHasItsOwner,
  answeredAreLeftAlone,
  deliveriesOnlyRise,
  oneWordPerWeek,
  nobodyIsOvertired,
  newcomersAreCertified,
  somebodyIsAdmin,
  cancellingIsTold,
  changesAreTold,
  releaseIsTold,
];

/** Hold when a caller hears the answer, in view of all that was committed meanwhile. */
export const AFTER_EACH_CALL: readonly ((told: ToldCall, database: Database) => string[])[] = [
  nobodyIsTurnedAway,
  noAnswerIsLost,
  refusalWritesNothing,
  everyCallIsAnswered,
  oldTokensAreRefused,
  teamNeedIsTrue,
];

/** Hold once nothing is under way and a tick found nothing more to do. */
export const WHEN_QUIET: readonly ((past: Past) => string[])[] = [
  placesAreAskedFor,
  boundToWhatWasSeen,
  againIsTheSame,
  suspendedHoldNothing,
  suspendedAreNotAsked,
  rostersAgree,
  wavesAreReplayable,
  readingWritesNothing,
  dryRunTellsTheWave,
  deliveriesHaveTheirPage,
  receiptsAreKept,
  answersAreThere,
  onlyTheDeadAreRetired,
  reachIsTrue,
  nothingLeavesWhileOff,
  tokensHaveOneOwner,
  nobodyOutstaysADeadline,
  nothingStaysDue,
  nothingStaysQueued,
  everybodyAskedIsPushed,
  timersFireOnce,
  noNoticeHidesAnother,
  sentAgainOnlyAfterADeath,
  leavesOnceByEachWay,
  noNoticeIsForgotten,
  everyNoticeIsTried,
];
