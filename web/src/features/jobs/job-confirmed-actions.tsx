import { Button } from '@mantine/core';
import { IconCalendarPlus, IconCopy, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../firebase/clock.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { CallButton } from '../../ui/button/call-button.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import { calendarFile } from './calendar-file.ts';
import { directionsLink } from './directions.ts';
import type { MyJob } from './my-jobs.ts';
import styles from './my-jobs.module.css';

/** What a person with a place does with the address: go there, call, copy, note the time. */
export function JobConfirmedActions({ job }: { readonly job: MyJob }) {
  const { t } = useTranslation('agent-jobs');
  const { uid } = useSignedIn();
  const { address, postcode, contact } = job.site;

  async function copy() {
    await navigator.clipboard.writeText(`${address}, ${postcode}`);
    toast(t('job.copied'));
  }

  return (
    <div className={styles['actions']}>
      <Button
        component="a"
        href={directionsLink(job.site, navigator.userAgent)}
        target="_blank"
        rel="noreferrer"
        variant="light"
        h={48}
        px="xs"
        leftSection={<IconMapPin aria-hidden />}
      >
        {t('job.directions')}
      </Button>
      {contact && (
        <CallButton phone={contact.phone} variant="light" h={48} px="xs">
          {t('job.call', { name: contact.name })}
        </CallButton>
      )}
      <Button variant="default" h={48} px="xs" leftSection={<IconCopy aria-hidden />} onClick={() => void copy()}>
        {t('job.copyAddress')}
      </Button>
      <Button
        variant="default"
        h={48}
        px="xs"
        leftSection={<IconCalendarPlus aria-hidden />}
        onClick={() => save(`${job.jobId}.ics`, calendarFile(job, uid, serverNow()))}
      >
        {t('job.calendar')}
      </Button>
    </div>
  );
}

function save(name: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/calendar' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
