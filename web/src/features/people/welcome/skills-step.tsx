import { Checkbox, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { updateProfile } from '@muster/domain/people/people.contracts';
import type { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { Skill } from '@muster/domain/settings/settings';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../../firebase/live/use-live-query.ts';
import { useCommand } from '../../../firebase/use-command.ts';
import { LivePart } from '../../../ui/states/live-part.tsx';
import { certsToSend, type TypedCerts } from './typed-certs.ts';
import { StepForm } from './step-form.tsx';
import type { StepProps } from './step-props.ts';

const MOST_SKILLS = 50;

export function SkillsStep({ person, stays = false, onDone }: StepProps & { readonly person: Person }) {
  const { t } = useTranslation(['welcome', 'common']);
  const known = useLiveQuery({ from: paths.skills, orderBy: [['name', 'asc']], limit: MOST_SKILLS }, Skill);
  const [chosen, setChosen] = useState<readonly string[]>(person.skills);
  const [certs, setCerts] = useState<TypedCerts>(person.certs);
  const [tried, setTried] = useState(false);
  const command = useCommand(updateProfile);

  async function save() {
    setTried(true);
    const withCert = (known.data ?? [])
      .filter(({ id, data }) => data.needsCert && chosen.includes(id))
      .map(({ id }) => id);
    const sent = certsToSend(withCert, certs);
    if (!sent) return;
    const answer = await command.send((key) => ({ key, skills: [...chosen], certs: sent }));
    if (answer) onDone();
  }

  const choose = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <StepForm
      label={t('skills.name')}
      command={command}
      onSubmit={() => void save()}
      onLater={stays ? undefined : onDone}
    >
      <Text>{t('skills.hint')}</Text>
      <LivePart live={known}>
        {(rows) => (
          <Stack gap="sm">
            {rows.length === 0 && <Text c="dimmed">{t('skills.none')}</Text>}
            {rows.map(({ id, data: { name, needsCert } }) => (
              <div key={id}>
                <Checkbox
                  label={name}
                  checked={chosen.includes(id)}
                  onChange={(event) => choose(id, event.currentTarget.checked)}
                />
                {needsCert && chosen.includes(id) && (
                  <CertFields
                    legend={t('skills.certificate', { skill: name })}
                    cert={certs[id]}
                    tried={tried}
                    onChange={(cert) => setCerts({ ...certs, [id]: cert })}
                  />
                )}
              </div>
            ))}
          </Stack>
        )}
      </LivePart>
    </StepForm>
  );
}

interface CertFieldsProps {
  readonly legend: string;
  readonly cert: TypedCerts[string] | undefined;
  readonly tried: boolean;
  readonly onChange: (cert: TypedCerts[string]) => void;
}

function CertFields({ legend, cert = { until: '' }, tried, onChange }: CertFieldsProps) {
  const { t } = useTranslation('welcome');
  return (
    <Fieldset legend={legend} mt="sm">
      <Group align="flex-start">
        <TextInput
          label={t('skills.certificateNumber')}
          autoCorrect="off"
          dir="ltr"
          value={cert.number ?? ''}
          onChange={(event) => onChange({ ...cert, number: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('skills.certificateUntil')}
          value={cert.until}
          error={tried && cert.until === '' && t('skills.untilMissing')}
          onChange={(event) => onChange({ ...cert, until: event.currentTarget.value })}
        />
      </Group>
    </Fieldset>
  );
}
