import { Stack, TextInput } from '@mantine/core';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { ServerButton } from '../../ui/button/server-button.tsx';

const MOST_LETTERS = 60;

interface Words {
  readonly title: string;
  readonly name: string;
  readonly nameMissing: string;
  readonly save: string;
  readonly saving: string;
}

interface NamedFormProps {
  readonly words: Words;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly command: ComponentProps<typeof ServerButton>['command'];
  /** Not asked for while the name is empty. */
  readonly onSave: (name: string) => void;
  readonly children: ReactNode;
}

/** Something of the organisation that has a name, and more. */
export function NamedForm({ words, name: typed, onName, command, onSave, children }: NamedFormProps) {
  const [hasTried, setTried] = useState(false);
  const name = typed.trim();
  return (
    <form
      noValidate
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (name !== '') onSave(name);
      }}
    >
      <Stack gap="md" maw={640}>
        <TextInput
          label={words.name}
          required
          maxLength={MOST_LETTERS}
          value={typed}
          error={hasTried && name === '' && words.nameMissing}
          onChange={({ currentTarget: { value } }) => onName(value)}
        />
        {children}
        <ServerButton command={command} type="submit" sendingText={words.saving}>
          {words.save}
        </ServerButton>
      </Stack>
    </form>
  );
}
