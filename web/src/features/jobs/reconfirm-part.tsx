import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { reconfirm } from '@muster/domain/callouts/filling.contracts';
import type { ReconfirmAnswer } from '@muster/domain/callouts/reconfirm';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../firebase/session.ts';
import { useCommand } from '../../firebase/use-command.ts';
import { announceNow } from '../../ui/announce.tsx';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { dayAndTimeText, windowText } from '../../ui/time-text.ts';
import type { MyJob } from './my-jobs.ts';
import styles from './reconfirm-part.module.css';
import { whatChanged, type ChangedTerm } from './what-changed.ts';

/** What is no longer as this person said yes to; where it matters, with the question whether they still come. */
export function ReconfirmPart({ job }: { readonly job: MyJob }) {
  const { t } = useTranslation('reconfirm');
  const { uid } = useSignedIn();
  const changed = whatChanged(job, uid);
  const member = job.crew[uid];
  const isAsked = member?.phase === 'reconfirm_pending';
  const title = isAsked ? t('title') : t('changedTitle');
  useEffect(() => {
    if (isAsked) announceNow(title);
  }, [isAsked, title]);
  if (changed.length === 0) return null;
  return (
    <section className={styles['part']} data-asked={isAsked} aria-label={title}>
      <h2 className={styles['title']}>
        <span aria-hidden>{isAsked ? '◐ ' : ''}</span>
        {title}
      </h2>
      <WasAndIs changed={changed} tz={job.tz} />
      {isAsked && <Answer job={job} by={member.reconfirmBy} />}
    </section>
  );
}

function WasAndIs({ changed, tz }: { readonly changed: readonly ChangedTerm[]; readonly tz: string }) {
  const { t } = useTranslation('reconfirm');
  const words = (value: ChangedTerm['was']) =>
    typeof value === 'string' ? value || t('nothing') : windowText(value.start, value.end, tz);
  return (
    <Table aria-label={t('differences')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('field')}</Table.Th>
          <Table.Th scope="col">{t('was')}</Table.Th>
          <Table.Th scope="col">{t('now')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changed.map(({ what, was, is }) => (
          <Table.Tr key={what}>
            <Table.Th scope="row">{t(`terms.${what}`)}</Table.Th>
            <Table.Td dir="auto">{words(was)}</Table.Td>
            <Table.Td dir="auto" fw={600}>
              {words(is)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Answer({ job, by }: { readonly job: MyJob; readonly by: Date | undefined }) {
  const { t } = useTranslation('reconfirm');
  const yes = useCommand(reconfirm);
  const [leaving, setLeaving] = useState(false);
  const answer = (said: ReconfirmAnswer) => ({ jobId: job.jobId, rev: job.rev, answer: said });
  return (
    <Stack gap="sm">
      <Text>{by ? t('answerBy', { when: dayAndTimeText(by, job.tz) }) : t('answerNow')}</Text>
      <Group gap="sm" align="flex-start">
        <ServerButton
          command={yes}
          h={64}
          fz={20}
          sendingText={t('confirming')}
          onClick={() => void yes.send((key) => ({ ...answer('yes'), key }))}
        >
          {t('yes')}
        </ServerButton>
        <Button variant="default" h={64} onClick={() => setLeaving(true)}>
          {t('no')}
        </Button>
      </Group>
      {leaving && (
        <CommandDialog
          contract={reconfirm}
          question={t('noTitle', { title: job.title })}
          verb={t('noConfirm')}
          sendingText={t('leaving')}
          danger
          input={(key) => ({ ...answer('no'), key })}
          onDone={() => setLeaving(false)}
          onClose={() => setLeaving(false)}
        >
          <Text>{t('noText')}</Text>
        </CommandDialog>
      )}
    </Stack>
  );
}
