import { Group, Text } from '@mantine/core';
import type { Job } from '@muster/domain/jobs/job';
import { liveMember } from '@muster/domain/jobs/places';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { CallButton } from '../../ui/button/call-button.tsx';
import { PaneBody } from '../../ui/pane-body.tsx';
import { clockText } from '../../ui/time-text.ts';
import { DeliveryLadder } from './delivery-ladder.tsx';
import { ladderOf } from './ladder-steps.ts';
import { PeopleAnswer } from './people-answer.tsx';
import { answeredAt, type PersonRow } from './people-rows.ts';
import { PersonApplied } from './person-applied.tsx';
import { PersonAskedAgain } from './person-asked-again.tsx';
import { PersonMissing } from './person-missing.tsx';
import { PersonOnTheWay } from './person-on-the-way.tsx';
import { PersonWelfare } from './person-welfare.tsx';
import { RankingTerms } from './ranking-terms.tsx';

interface PersonOnJobProps {
  readonly jobId: string;
  readonly job: Job;
  readonly row: PersonRow;
  readonly onClose: () => void;
}

/** One person of one job: why they stand where they do, how the offer reached them, what they said. */
export function PersonOnJob({ jobId, job, row, onClose }: PersonOnJobProps) {
  const { t } = useTranslation('desk-people');
  const { uid, name, position, answer, asked } = row;
  const member = liveMember(job, uid);
  return (
    <PaneBody name={name} of={uid} closeLabel={t('person.close')} onClose={onClose}>
      <Group gap="sm">
        <PeopleAnswer answer={answer} tz={job.tz} />
        {position && <Text dir="auto">{position}</Text>}
      </Group>
      <Group gap="sm">
        <ButtonLink to="/agents/$uid" params={{ uid }} variant="default">
          {t('person.open')}
        </ButtonLink>
        {member?.phone !== undefined && <CallButton phone={member.phone}>{t('person.call')}</CallButton>}
      </Group>
      {member && <PersonAskedAgain jobId={jobId} job={job} uid={uid} member={member} />}
      <PersonApplied jobId={jobId} job={job} uid={uid} name={name} />
      {member && <PersonMissing jobId={jobId} job={job} uid={uid} name={name} />}
      {member && <PersonWelfare jobId={jobId} job={job} uid={uid} member={member} />}
      {member && <PersonOnTheWay jobId={jobId} job={job} uid={uid} member={member} />}
      {asked ? <Asked row={row} asked={asked} tz={job.tz} /> : <Text c="dimmed">{t('person.notAsked')}</Text>}
    </PaneBody>
  );
}

interface AskedProps {
  readonly row: PersonRow;
  readonly asked: NonNullable<PersonRow['asked']>;
  readonly tz: string;
}

function Asked({ row, asked, tz }: AskedProps) {
  const { t } = useTranslation('desk-people');
  const { row: stored, writtenAt, weights } = asked;
  const ladder = ladderOf({ row: stored, writtenAt, answeredAt: answeredAt(row) });
  return (
    <>
      <section aria-label={t('person.delivery')}>
        <Text fw={600}>{t('person.delivery')}</Text>
        <DeliveryLadder ladder={ladder} reached={row.delivery} clock={(at) => clockText(at, tz)} />
      </section>
      <section aria-label={t('person.why')}>
        <Text fw={600}>{t('person.why')}</Text>
        <Text size="sm">
          {t('person.place', { rank: stored.r, n: row.wave ?? 0, km: stored.km, minutes: stored.min })}
        </Text>
        {stored.s !== undefined && stored.t ? (
          <RankingTerms score={stored.s} terms={stored.t} weights={weights} minutes={stored.min} />
        ) : (
          <Text size="sm" c="dimmed">
            {t('person.noTerms')}
          </Text>
        )}
      </section>
    </>
  );
}
