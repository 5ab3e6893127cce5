import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import { dayAndTimeText, timeText } from '../../ui/time-text.ts';
import { KeptRefused } from '../../ui/sync/kept-refused.tsx';
import { CompleteAsLead } from './complete-as-lead.tsx';
import type { MyCourse } from './my-course.ts';
import type { MyJob } from './my-jobs.ts';
import { useMyCourse, type SayWhere } from './use-my-course.ts';

/** "On my way" and "I am here", by hand only. */
export function JobCoursePart({ job }: { readonly job: MyJob }) {
  const { t } = useTranslation('agent-jobs');
  const where = useMyCourse(job);
  const { course } = where;
  if (!course) return null;
  return (
    <Section title={t('course.region')}>
      <Since course={course} tz={job.tz} />
      <KeptRefused entry={where.refused} textOf={(why) => t('course.refused', { why })} onDismiss={where.takeBack} />
      {course.next.map((next, at) => (
        <Button
          key={next.phase}
          h={at === 0 ? 64 : 48}
          fz={at === 0 ? 20 : 17}
          variant={at === 0 ? 'filled' : 'default'}
          aria-disabled={!next.isPossible}
          data-disabled={!next.isPossible}
          onClick={() => next.isPossible && where.say(next.phase)}
        >
          {next.phase === 'en_route' ? t('course.onMyWay') : t('course.imHere')}
        </Button>
      ))}
      <NotYet course={course} tz={job.tz} />
      <Waiting where={where} tz={job.tz} />
      {course.next.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('course.hint')}
        </Text>
      )}
      <CompleteAsLead job={job} />
    </Section>
  );
}

interface CourseProps {
  readonly course: MyCourse;
  readonly tz: string;
}

function Since({ course: { phase, since, late }, tz }: CourseProps) {
  const { t } = useTranslation('agent-jobs');
  if (phase === 'confirmed' || !since) return null;
  const time = timeText(since, tz);
  return (
    <div role="status">
      <Text fw={600}>
        {phase === 'en_route' ? t('course.onTheWaySince', { time }) : t('course.onSiteSince', { time })}
      </Text>
      {late && <Text>{t('course.late')}</Text>}
    </div>
  );
}

/** Why a button does nothing yet. */
function NotYet({ course: { next }, tz }: CourseProps) {
  const { t } = useTranslation('agent-jobs');
  const early = next.find(({ isPossible }) => !isPossible);
  if (!early) return null;
  const when = dayAndTimeText(early.from, tz);
  return (
    <Text size="sm">{early.phase === 'en_route' ? t('course.from', { when }) : t('course.hereFrom', { when })}</Text>
  );
}

function Waiting({ where: { course, takeBack }, tz }: { readonly where: SayWhere; readonly tz: string }) {
  const { t } = useTranslation('agent-jobs');
  const waiting = course?.waiting;
  if (!waiting || !course.since) return null;
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      <Text size="sm">
        <span aria-hidden>↻ </span>
        {t('course.waiting', { time: timeText(course.since, tz) })}
      </Text>
      {waiting.state === 'waiting' && (
        <Button variant="subtle" h={48} onClick={() => takeBack(waiting.key)}>
          {t('course.takeBack')}
        </Button>
      )}
    </Group>
  );
}
