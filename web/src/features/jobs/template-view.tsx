import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { saveTemplate } from '@muster/domain/jobs/series.contracts';
import { ASKED_FIELDS, type AskedField, type TemplateTerms } from '@muster/domain/jobs/template';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { announceNow } from '../../ui/announce.tsx';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { Section } from '../../ui/page/section.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import { type JobFormFacts, JobFormView } from './job-form.tsx';
import { standingOf } from './standing-form.ts';
import { StandingWhen } from './standing-when.tsx';
import type { JobForm } from './use-job-form.ts';

/** A template that exists, as it was when the form was opened. */
export interface OpenedTemplate {
  readonly templateId: string;
  readonly rev: number;
}

interface TemplateViewProps extends JobFormFacts {
  readonly opened: OpenedTemplate | undefined;
  readonly form: JobForm;
  readonly name: string;
  readonly ask: readonly AskedField[];
  /** Who would be asked on a day one may choose. */
  readonly preview: ReactNode;
  readonly onDone: () => void;
}

/** The form of a job without its day, with a name and what is asked each time. */
export function TemplateView({ opened, form, preview, onDone, ...first }: TemplateViewProps) {
  const { t } = useTranslation(['jobs-again', 'jobs-form']);
  const { name: firstName, ask: firstAsk, ...facts } = first;
  const [name, setName] = useState(firstName);
  const [ask, setAsk] = useState(firstAsk);
  const [isDeleting, setDeleting] = useState(false);
  const saving = useCommand(saveTemplate);
  const isNamed = name.trim().length >= 3;

  async function save() {
    const draft = form.submit();
    if (!draft || !isNamed) return announceNow(t('jobs-form:summary'));
    const terms: TemplateTerms = { name: name.trim(), standing: standingOf(draft, form.values), ask: [...ask] };
    const change = opened ? { act: 'edit' as const, ...opened, terms } : { act: 'create' as const, terms };
    if (!(await saving.send((key) => ({ key, change })))) return;
    toast(t('templates.saved', { name: name.trim() }));
    onDone();
  }

  const foot = (
    <Group gap="sm" align="flex-start">
      {opened && (
        <Button variant="default" color="danger" onClick={() => setDeleting(true)}>
          {t('templates.delete')}
        </Button>
      )}
      <ServerButton command={saving} sendingText={t('saving')} onClick={() => void save()}>
        {t('templates.save')}
      </ServerButton>
    </Group>
  );
  const head = (
    <Section title={t('templates.about')}>
      <TextInput
        label={t('templates.name')}
        required
        value={name}
        error={form.hasTried && !isNamed && t('templates.nameWrong')}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <AskEachTime ask={ask} onChange={setAsk} />
    </Section>
  );
  return (
    <>
      <JobFormView
        label={t('templates.one')}
        form={form}
        preview={preview}
        notices={head}
        when={<StandingWhen form={form} />}
        foot={foot}
        {...facts}
      />
      {isDeleting && opened && (
        <DeleteTemplate opened={opened} name={name} onDone={onDone} onClose={() => setDeleting(false)} />
      )}
    </>
  );
}

interface AskEachTimeProps {
  readonly ask: readonly AskedField[];
  readonly onChange: (ask: readonly AskedField[]) => void;
}

function AskEachTime({ ask, onChange }: AskEachTimeProps) {
  const { t } = useTranslation('jobs-again');
  const choose = (chosen: readonly string[]) => onChange(ASKED_FIELDS.filter((field) => chosen.includes(field)));
  return (
    <Checkbox.Group label={t('templates.ask')} description={t('templates.askHint')} value={[...ask]} onChange={choose}>
      <Stack gap="xs" mt="xs">
        {ASKED_FIELDS.map((field) => (
          <Checkbox key={field} value={field} label={t(`templates.fields.${field}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

interface DeleteTemplateProps {
  readonly opened: OpenedTemplate;
  readonly name: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function DeleteTemplate({ opened, name, onDone, onClose }: DeleteTemplateProps) {
  const { t } = useTranslation('jobs-again');
  return (
    <CommandDialog
      contract={saveTemplate}
      question={t('templates.deleteQuestion', { name })}
      verb={t('templates.delete')}
      sendingText={t('saving')}
      danger
      input={(key) => ({ key, change: { act: 'delete' as const, ...opened } })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
