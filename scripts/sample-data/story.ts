import type { DeclineReason, WithdrawReason } from '@muster/domain/callouts/wave';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';

/** What somebody does with a job. Who taps is the next of those asked, best first. */
export type Act =
  | { readonly do: 'publish' }
  | { readonly do: 'accept' }
  | { readonly do: 'decline'; readonly reason: DeclineReason }
  | { readonly do: 'withdraw'; readonly reason: WithdrawReason }
  /** `late`: so many of the crew are not there yet. */
  | { readonly do: 'start'; readonly late: number }
  | { readonly do: 'complete' }
  | { readonly do: 'cancel'; readonly reason: string }
  | { readonly do: 'pause' };

export interface Scene {
  readonly at: Date;
  readonly act: Act;
}

/** One job from the form to now. */
export interface Story {
  readonly key: string;
  readonly ownerUid: string;
  readonly createdAt: Date;
  readonly draft: JobDraft;
  readonly scenes: readonly Scene[];
}
