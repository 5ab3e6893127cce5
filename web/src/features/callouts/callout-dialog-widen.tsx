import { Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { widenCallout } from '@muster/domain/callouts/callouts.contracts';
import { Delivery } from '@muster/domain/callouts/delivery';
import { paths } from '@muster/domain/paths';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import { LONGEST_WHY } from './callout-dialog-ask.tsx';
import type { DialogProps } from './callout-dialog-props.ts';
import { Remedies } from './callout-preview-chance.tsx';
import { lengthText } from '../../ui/length-text.ts';
import { listed } from '../../ui/listed.ts';
import { notAsked } from './people-tabs.ts';
import { MOST_PAGES } from './use-callout.ts';

/** Lets go of a limit, so that more people can be asked, and asks them at once. */
export function WidenDialog({ jobId, job, nameOf, onClose }: DialogProps) {
  const { t } = useTranslation(['desk-callout', 'common']);
  const { role } = useSignedIn();
  const tired = useTired(jobId);
  const [radius, setRadius] = useState(true);
  const [uids, setUids] = useState<readonly string[]>([]);
  const [why, setWhy] = useState('');
  const [isChecked, setChecked] = useState(false);
  const isWhyMissing = uids.length > 0 && why.trim() === '';
  return (
    <CommandDialog
      contract={widenCallout}
      question={t('dialogs.widenTitle', { code: jobId })}
      verb={t('actions.widen')}
      sendingText={t('actions.widening')}
      check={() => {
        setChecked(true);
        return (radius || uids.length > 0) && !isWhyMissing;
      }}
      input={(key) => ({ jobId, radius, key, ...(uids.length > 0 && { rest: { uids: [...uids], why: why.trim() } }) })}
      onDone={({ asked }) => toast(asked === 0 ? t('actions.askedNobody') : t('actions.asked', { count: asked }))}
      onClose={onClose}
    >
      <Stack gap="md">
        <Remedies remedies={job.callout?.remedies ?? []} />
        <Checkbox
          label={t('dialogs.widenRadius')}
          checked={radius}
          error={isChecked && !radius && uids.length === 0 && t('dialogs.widenNothing')}
          onChange={(event) => setRadius(event.currentTarget.checked)}
        />
        {tired.length > 0 && role === 'dispatcher' && <Text size="sm">{t('dialogs.widenRestOnly')}</Text>}
        {tired.length > 0 && role !== 'dispatcher' && (
          <>
            <Checkbox.Group label={t('dialogs.widenRest')} value={[...uids]} onChange={setUids}>
              {tired.map(({ uid, args }) => (
                <Checkbox
                  key={uid}
                  value={uid}
                  py={6}
                  label={listed([nameOf(uid), lengthText(Number(args[0] ?? 0))])}
                />
              ))}
            </Checkbox.Group>
            <TextInput
              label={t('dialogs.widenWhy')}
              value={why}
              maxLength={LONGEST_WHY}
              error={isChecked && isWhyMissing && t('common:wrong.reason')}
              onChange={(event) => setWhy(event.currentTarget.value)}
            />
          </>
        )}
      </Stack>
    </CommandDialog>
  );
}

/** Who was left out of the newest wave for too little rest. */
function useTired(jobId: string) {
  const deliveries = useLiveQuery({ from: paths.deliveries(jobId), limit: MOST_PAGES }, Delivery);
  const groups = notAsked((deliveries.data ?? []).map(({ data }) => data));
  return groups.find(({ reason }) => reason === 'rest-short')?.people ?? [];
}
