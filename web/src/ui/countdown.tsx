import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../firebase/clock.ts';
import { announce, announceNow } from './announce.tsx';
import { timeText } from './time-text.ts';
import { runningText } from './length-text.ts';

interface CountdownProps {
  readonly until: Date;
  readonly tz: string;
  /** Told aloud at one minute and at ten seconds; off in lists, where many run at once. */
  readonly spoken?: boolean;
}

/** "Answer by 13:07" is what counts; the running time beside it is for the eye only. */
export function Countdown({ until, tz, spoken = false }: CountdownProps) {
  const { t } = useTranslation();
  const leftSec = Math.max(0, Math.ceil((until.getTime() - useNow().getTime()) / 1000));

  useEffect(() => {
    if (spoken && leftSec === 60) announce(t('countdown.minuteLeft'));
    if (spoken && leftSec === 10) announceNow(t('countdown.secondsLeft'));
  }, [spoken, leftSec, t]);

  if (leftSec === 0) return <span>{t('countdown.over')}</span>;
  return (
    <span>
      {t('countdown.answerBy', { time: timeText(until, tz) })}
      <span aria-hidden style={{ fontVariantNumeric: 'tabular-nums' }}>
        {` · ${runningText(leftSec)}`}
      </span>
    </span>
  );
}
