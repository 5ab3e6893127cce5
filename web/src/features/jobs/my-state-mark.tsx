import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../firebase/session.ts';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import { timeText } from '../../ui/time-text.ts';
import type { MyJob } from './my-jobs.ts';

const LOOKS = {
  cancelled: { tone: 'neutral', sign: '⊘', word: 'cancelled' },
  reconfirm_pending: { tone: 'success', sign: '✓', word: 'confirmed' },
  confirmed: { tone: 'success', sign: '✓', word: 'confirmed' },
  en_route: { tone: 'violet', sign: '→', word: 'enRoute' },
  on_site: { tone: 'violet', sign: '◉', word: 'onSite' },
  done: { tone: 'neutral', sign: '✓', word: 'done' },
  no_show: { tone: 'danger', sign: '⊗', word: 'noShow' },
} as const;

/** How this person stands on the job. */
export function MyStateMark({ job }: { readonly job: MyJob }) {
  const { t } = useTranslation('agent-jobs');
  const { uid } = useSignedIn();
  const member = job.crew[uid];
  if (!member) return null;
  if (member.phase === 'reconfirm_pending' && job.state !== 'cancelled')
    return <SayAgain by={member.reconfirmBy} tz={job.tz} />;
  const { tone, sign, word } = LOOKS[job.state === 'cancelled' ? 'cancelled' : member.phase];
  return (
    <StatusMark tone={tone} sign={sign}>
      {t(`row.${word}`)}
    </StatusMark>
  );
}

function SayAgain({ by, tz }: { readonly by: Date | undefined; readonly tz: string }) {
  const { t } = useTranslation('reconfirm');
  return (
    <StatusMark tone="warning" sign="◐">
      {by ? t('row', { time: timeText(by, tz) }) : t('rowNow')}
    </StatusMark>
  );
}
