import { Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { listed } from '../../ui/listed.ts';

export const MOST_DAYS = 60;
const LONGEST_REASON = 300;
const STATES = ['yes', 'no', 'away'] as const;

export interface ChangedDays {
  readonly state: (typeof STATES)[number];
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

interface ChangeDaysFieldsProps {
  readonly days: ChangedDays;
  readonly today: string;
  readonly booked: readonly { readonly day: string; readonly job: string }[];
  readonly wrong: { readonly order: boolean; readonly reason: boolean };
  readonly onChange: (days: ChangedDays) => void;
}

/** Which days, what they become and why; names the work that stays. */
export function ChangeDaysFields({ days, today, booked, wrong, onChange }: ChangeDaysFieldsProps) {
  const { t } = useTranslation(['people-agent', 'common']);
  const { state, from, to, reason } = days;
  const still = state === 'yes' ? [] : booked.filter(({ day }) => from <= day && day <= to);
  const choose = (value: string) => onChange({ ...days, state: STATES.find((one) => one === value) ?? 'no' });
  return (
    <Stack gap="sm">
      <Radio.Group label={t('people-agent:change.state')} value={state} onChange={choose}>
        <Group gap="md">
          {STATES.map((one) => (
            <Radio key={one} value={one} label={t(`people-agent:change.states.${one}`)} />
          ))}
        </Group>
      </Radio.Group>
      <Group grow align="flex-start">
        {(['from', 'to'] as const).map((side) => (
          <TextInput
            key={side}
            type="date"
            label={t(`people-agent:change.${side}`)}
            min={today}
            value={days[side]}
            error={wrong.order && side === 'to' && t('people-agent:change.order', { days: MOST_DAYS })}
            onChange={({ currentTarget: { value } }) => onChange({ ...days, [side]: value })}
          />
        ))}
      </Group>
      {still.length > 0 && (
        <Text c="var(--m-warning-ink)">
          {t('people-agent:change.booked', { jobs: listed([...new Set(still.map(({ job }) => job))]) })}
        </Text>
      )}
      <Textarea
        label={t('people-agent:change.reason')}
        description={t('people-agent:change.reasonHint')}
        error={wrong.reason && t('common:wrong.reason')}
        maxLength={LONGEST_REASON}
        autosize
        minRows={2}
        required
        value={reason}
        onChange={({ currentTarget: { value } }) => onChange({ ...days, reason: value })}
      />
    </Stack>
  );
}
