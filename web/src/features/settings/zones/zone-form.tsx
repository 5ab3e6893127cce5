import { Stack, Textarea, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { saveZone } from '@muster/domain/settings/catalogues.contracts';
import { readOutwards } from '@muster/domain/settings/outwards';
import type { Zone } from '@muster/domain/settings/settings';
import { allOutcodes } from '@muster/domain/geo/outcodes';
import { zoneOf } from '@muster/domain/settings/zone-of';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../firebase/use-command.ts';
import { ServerButton } from '../../../ui/button/server-button.tsx';
import { useSpoken } from '../../../ui/use-spoken.ts';
import { draftOf, isTicked, toggled, type ZoneDraft, type ZoneWrong, zoneWrong } from './zone-draft.ts';
import { ZonePlan } from './zone-plan.tsx';
import { ZoneTest } from './zone-test.tsx';
import styles from './zones.module.css';

interface ZoneFormProps {
  /** Left out: a new one. */
  readonly zoneId?: string;
  readonly zone?: Zone;
  readonly others: ReadonlyMap<string, Zone>;
  readonly onSaved: (zoneId: string) => void;
}

/** Districts typed and ticked, side by side; each side shows what the other one says. */
export function ZoneForm({ zoneId, zone, others, onSaved }: ZoneFormProps) {
  const { t } = useTranslation('zones');
  const [draft, setDraft] = useState<ZoneDraft>(() => draftOf(zone));
  const [hasTried, setTried] = useState(false);
  const saving = useCommand(saveZone);
  const isWide = useMediaQuery('(min-width: 40em)', undefined, { getInitialValueInEffect: false });
  const { patterns } = readOutwards(draft.typed);
  const problem = zoneWrong(draft, others);

  async function save() {
    setTried(true);
    if (problem) return;
    const terms = { name: draft.name.trim(), outwards: [...patterns] };
    const saved = await saving.send((key) => ({
      key,
      change:
        zoneId === undefined
          ? { act: 'create' as const, ...terms }
          : { act: 'save' as const, zoneId, rev: zone?.rev ?? 0, ...terms },
    }));
    if (saved) onSaved(saved.zoneId);
  }

  return (
    <form
      noValidate
      aria-label={zone?.name ?? t('new')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={styles['sides']}>
        <Stack gap="md">
          <ZoneFields draft={draft} onChange={setDraft} problem={problem} hasTried={hasTried} />
          <ZoneTest
            answer={(outward) =>
              isTicked(patterns, outward) ? draft.name.trim() || t('new') : nameIn(others, outward)
            }
          />
          <ServerButton command={saving} type="submit" sendingText={t('saving')}>
            {zoneId === undefined ? t('create') : t('save')}
          </ServerButton>
        </Stack>
        {isWide && (
          <ZonePlan
            patterns={patterns}
            isTicked={(outward) => isTicked(patterns, outward)}
            ownerOf={(outward) => nameIn(others, outward)}
            onToggle={(outward) => setDraft((before) => ({ ...before, typed: toggled(before.typed, outward, ALL()) }))}
            fallback={[...others.values()][0] ?? LONDON}
          />
        )}
      </div>
    </form>
  );
}

interface ZoneFieldsProps {
  readonly draft: ZoneDraft;
  readonly onChange: (draft: ZoneDraft) => void;
  readonly problem: ZoneWrong | undefined;
  readonly hasTried: boolean;
}

function ZoneFields({ draft, onChange, problem, hasTried }: ZoneFieldsProps) {
  const { t } = useTranslation('zones');
  const said = useWrongText(problem);
  const isOverlap = problem?.is === 'overlap';
  useSpoken(isOverlap ? said : '');
  return (
    <>
      <TextInput
        label={t('name')}
        required
        maxLength={60}
        value={draft.name}
        error={hasTried && problem?.is === 'name' && said}
        onChange={({ currentTarget: { value } }) => onChange({ ...draft, name: value })}
      />
      <Textarea
        label={t('postcodes')}
        description={t('postcodesHint')}
        autosize
        minRows={3}
        maxRows={12}
        dir="ltr"
        value={draft.typed}
        error={(hasTried || isOverlap) && problem?.is !== 'name' && said}
        onChange={({ currentTarget: { value } }) => onChange({ ...draft, typed: value })}
      />
    </>
  );
}

const LONDON = { lat: 51.507, lon: -0.128 };
const ALL = () => [...allOutcodes()].map(({ outward }) => outward);

function nameIn(zones: ReadonlyMap<string, Zone>, outward: string): string | undefined {
  const id = zoneOf(outward, zones);
  return id === undefined ? undefined : zones.get(id)?.name;
}

function useWrongText(problem: ZoneWrong | undefined): string {
  const { t } = useTranslation('zones');
  switch (problem?.is) {
    case 'bad':
      return t('wrong.bad', { outcode: problem.outcode });
    case 'overlap':
      return t('wrong.overlap', { zone: problem.zone, outcode: problem.outcode });
    case 'name':
    case 'none':
      return t(`wrong.${problem.is}`);
    case undefined:
      return '';
  }
}
