import { Button, NumberInput, Select, Stack } from '@mantine/core';
import { startDrill } from '@muster/domain/messages/broadcasts.contracts';
import { paths } from '@muster/domain/paths';
import { Team } from '@muster/domain/settings/settings';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConstants } from '../../../firebase/app-config.ts';
import { useLiveQuery } from '../../../firebase/live/use-live-query.ts';
import { CommandDialog } from '../../../ui/dialog/command-dialog.tsx';
import { toast } from '../../../ui/toast/toast.tsx';

const MOST_TEAMS = 200;
const LONGEST_MIN = 120;

export function StartDrill() {
  const { t } = useTranslation('drills');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('start')}
      </Button>
      {asking && <StartDialog onClose={() => setAsking(false)} />}
    </>
  );
}

function StartDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('drills');
  const { drillMin } = useConstants();
  const teams = useLiveQuery({ from: paths.teams, limit: MOST_TEAMS }, Team).data ?? [];
  const [teamId, setTeamId] = useState<string>();
  const [minutes, setMinutes] = useState(drillMin);
  const [isChecked, setChecked] = useState(false);
  return (
    <CommandDialog
      contract={startDrill}
      question={t('startTitle')}
      verb={t('send')}
      sendingText={t('sending')}
      check={() => {
        setChecked(true);
        return teamId !== undefined;
      }}
      input={(key) => ({ key, to: { kind: 'team' as const, teamId: teamId ?? '' }, minutes })}
      onDone={({ people }) => toast(t('started', { count: people }))}
      onClose={onClose}
    >
      <Stack gap="md">
        <Select
          label={t('team')}
          data={teams.map(({ id, data }) => ({ value: id, label: `${data.name} (${data.members.length})` }))}
          value={teamId ?? null}
          searchable
          error={isChecked && teamId === undefined && t('teamMissing')}
          onChange={(chosen) => setTeamId(chosen ?? undefined)}
        />
        <NumberInput
          label={t('minutes')}
          value={minutes}
          min={1}
          max={LONGEST_MIN}
          allowDecimal={false}
          clampBehavior="strict"
          onChange={(value) => setMinutes(typeof value === 'number' ? value : drillMin)}
        />
      </Stack>
    </CommandDialog>
  );
}
