import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const LONGEST_REASON = 300;

/** Why somebody does what others have to live with: nothing is sent without it. */
export function useReason() {
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const text = typed.trim();

  function check() {
    setMissing(text === '');
    return text !== '';
  }

  return { text, check, field: { value: typed, isMissing, onType: setTyped } };
}

interface ReasonFieldProps {
  readonly label: string;
  readonly field: ReturnType<typeof useReason>['field'];
}

export function ReasonField({ label, field }: ReasonFieldProps) {
  const { t } = useTranslation();
  return (
    <Textarea
      label={label}
      error={field.isMissing && t('wrong.reason')}
      maxLength={LONGEST_REASON}
      autosize
      minRows={2}
      required
      value={field.value}
      onChange={({ currentTarget: { value } }) => field.onType(value)}
    />
  );
}
