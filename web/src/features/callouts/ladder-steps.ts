import { decodeSends } from '@muster/domain/callouts/delivery-row';
import type { DeliveryRow } from '@muster/domain/callouts/wave';

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
  /** Rows tell seconds after this. */
  readonly writtenAt: Date;
  readonly answeredAt: Date | undefined;
}

/** The five steps of an offer to one person, with the time of each. */
export function ladderOf({ row, writtenAt, answeredAt }: LadderFacts): readonly LadderPart[] {
  const sent = decodeSends(row.d).find(({ is }) => is === 'sent');
  const after = (seconds: number | undefined) =>
    seconds === undefined ? undefined : new Date(writtenAt.getTime() + seconds * 1000);
  const times: Readonly<Record<LadderStep, Date | undefined>> = {
    queued: writtenAt,
    sent: after(sent?.afterSec),
    shown: after(row.sh),
    opened: after(row.op),
    answered: answeredAt,
  };
  const farthest = LADDER.findLastIndex((step) => times[step] !== undefined);
  return LADDER.map((step, i) => {
    const at = times[step];
    return { step, isReached: i <= farthest, ...(at && { at }) };
  });
}
