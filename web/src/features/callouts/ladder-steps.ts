import { decodeSends } from '@muster/domain/messages/delivery-row';
import type { DeliveryRow } from '@muster/domain/callouts/delivery';

export const LADDER = ['queued', 'sent', 'shown', 'opened', 'answered'] as const;
export type LadderStep = (typeof LADDER)[number];

export interface LadderPart {
  readonly step: LadderStep;
  /** Missing while it was not reached, or when nothing says when. */
  readonly at?: Date;
  /** A later step proves it, also where no sign of it came. */
  readonly isReached: boolean;
}

interface LadderFacts {
  readonly row: Pick<DeliveryRow, 'd' | 'sh' | 'op'>;
  /** Sending is told in seconds after this. */
  readonly writtenAt: Date;
  readonly answeredAt: Date | undefined;
}

/** The five steps of an offer to one person, with the time of each. */
export function ladderOf({ row, writtenAt, answeredAt }: LadderFacts): readonly LadderPart[] {
  const sent = decodeSends(row.d).find(({ is }) => is === 'sent');
  const times: Readonly<Record<LadderStep, Date | undefined>> = {
    queued: writtenAt,
    sent: sent && new Date(writtenAt.getTime() + sent.afterSec * 1000),
    shown: row.sh,
    opened: row.op,
    answered: answeredAt,
  };
  const farthest = LADDER.findLastIndex((step) => times[step] !== undefined);
  return LADDER.map((step, i) => {
    const at = times[step];
    return { step, isReached: i <= farthest, ...(at && { at }) };
  });
}
