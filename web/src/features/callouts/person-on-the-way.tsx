import { Group, Text } from '@mantine/core';
import { markEnRoute, markOnSite } from '@muster/domain/callouts/callouts.contracts';
import { againstMarking, markableFrom, type MarkedPhase } from '@muster/domain/callouts/mark-phase';
import type { CrewMember, Job } from '@muster/domain/jobs/job';
import { useTranslation } from 'react-i18next';
import { useConstants } from '../../firebase/app-config.ts';
import { useNow } from '../../firebase/clock.ts';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { dayAndTimeText, timeText } from '../../ui/time-text.ts';

const AHEAD: Readonly<Record<CrewMember['phase'], readonly MarkedPhase[]>> = {
  confirmed: ['en_route', 'on_site'],
  reconfirm_pending: ['en_route', 'on_site'],
  en_route: ['on_site'],
  on_site: [],
  done: [],
  no_show: [],
};

interface PersonOnTheWayProps {
  readonly jobId: string;
  readonly job: Job;
  readonly uid: string;
  readonly member: CrewMember;
}

/** When somebody set out and was there; the desk may say it for them, told by phone. */
export function PersonOnTheWay({ jobId, job, uid, member }: PersonOnTheWayProps) {
  const { t } = useTranslation('desk-people');
  const commands = { en_route: useCommand(markEnRoute), on_site: useCommand(markOnSite) };
  const constants = useConstants();
  const now = useNow(10_000);
  const { phase, enRouteAt, onSiteAt, late = false } = member;
  const next = AHEAD[phase].map((one) => {
    const marking = { job, uid, phase: one, constants };
    return { phase: one, from: markableFrom(marking), against: againstMarking(marking, now) };
  });
  const early = next.find(({ against }) => against?.refused === 'too-early');
  return (
    <section aria-label={t('course.region')}>
      <Text fw={600}>{t('course.region')}</Text>
      {enRouteAt && <Text>{t('course.enRoute', { time: timeText(enRouteAt, job.tz) })}</Text>}
      {onSiteAt && <Text>{t(late ? 'course.onSiteLate' : 'course.onSite', { time: timeText(onSiteAt, job.tz) })}</Text>}
      <Group gap="sm">
        {next
          .filter(({ against }) => !against)
          .map(({ phase: to }) => (
            <ServerButton
              key={to}
              command={commands[to]}
              variant="default"
              sendingText={t('course.marking')}
              onClick={() => void commands[to].send((key) => ({ jobId, uid, key }))}
            >
              {t(to === 'en_route' ? 'course.markEnRoute' : 'course.markOnSite')}
            </ServerButton>
          ))}
      </Group>
      {early && (
        <Text size="sm" c="dimmed">
          {t('course.from', { when: dayAndTimeText(early.from, job.tz) })}
        </Text>
      )}
    </section>
  );
}
