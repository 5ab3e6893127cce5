import { Chip, Group, Input, Stack, TextInput } from '@mantine/core';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { RULE_UNITS } from '@muster/domain/jobs/rule';
import { useTranslation } from 'react-i18next';
import { fieldId } from './field-id.ts';
import { ENDS, MONTHLY, type RuleValues, wrongRule, type WrongRule } from './series-form.ts';
import { weekdayName } from './use-rule-words.ts';

interface RuleFieldsProps {
  readonly values: RuleValues;
  readonly onChange: (change: Partial<RuleValues>) => void;
  readonly showWrong: boolean;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** On which days, from when to when, and how far ahead. */
export function RuleFields({ values, onChange, showWrong }: RuleFieldsProps) {
  const { t } = useTranslation('jobs-again');
  const wrong = showWrong ? wrongRule(values) : [];
  const errorOf = (field: WrongRule) => wrong.includes(field) && t(`rule.wrong.${field}`);
  return (
    <Stack gap="md">
      <HowOften values={values} onChange={onChange} errorOf={errorOf} />
      {values.every === 'week' && <Weekdays values={values} onChange={onChange} />}
      <Group gap="sm" align="flex-start">
        <TextInput
          id={fieldId('startOn')}
          type="date"
          label={t('rule.startOn')}
          value={values.startOn}
          error={errorOf('startOn')}
          onChange={({ currentTarget: { value } }) => onChange({ startOn: value })}
        />
        <End values={values} onChange={onChange} errorOf={errorOf} />
      </Group>
      <Ahead values={values} onChange={onChange} errorOf={errorOf} />
    </Stack>
  );
}

type PartProps = Pick<RuleFieldsProps, 'values' | 'onChange'>;

function Weekdays({ values, onChange }: PartProps) {
  const { t, i18n } = useTranslation('jobs-again');
  const choose = (chosen: string[]) =>
    onChange({ weekdays: WEEKDAYS.filter((weekday) => chosen.includes(String(weekday))) });
  return (
    <Input.Wrapper label={t('rule.weekdays')} labelElement="div">
      <Chip.Group multiple value={values.weekdays.map(String)} onChange={choose}>
        <Group gap={6} mt={4} role="group" aria-label={t('rule.weekdays')}>
          {WEEKDAYS.map((weekday) => (
            <Chip key={weekday} value={String(weekday)} variant="outline">
              {weekdayName(weekday, 'short', i18n.language)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}

interface CheckedProps extends PartProps {
  readonly errorOf: (field: WrongRule) => string | false;
}

function End({ values, onChange, errorOf }: CheckedProps) {
  const { t } = useTranslation('jobs-again');
  return (
    <>
      <OneOf
        label={t('rule.end')}
        value={values.end}
        values={ENDS}
        textOf={(end) => t(`rule.ends.${end}`)}
        onChoose={(end) => onChange({ end })}
      />
      {values.end === 'until' && (
        <TextInput
          type="date"
          label={t('rule.lastDay')}
          value={values.until}
          error={errorOf('until')}
          onChange={({ currentTarget: { value } }) => onChange({ until: value })}
        />
      )}
      {values.end === 'count' && (
        <TextInput
          label={t('rule.count')}
          inputMode="numeric"
          value={values.count}
          error={errorOf('count')}
          onChange={({ currentTarget: { value } }) => onChange({ count: value })}
        />
      )}
    </>
  );
}

function HowOften({ values, onChange, errorOf }: CheckedProps) {
  const { t } = useTranslation('jobs-again');
  return (
    <Group gap="sm" align="flex-start">
      <TextInput
        label={t('rule.every')}
        inputMode="numeric"
        w={90}
        value={values.interval}
        error={errorOf('interval')}
        onChange={({ currentTarget: { value } }) => onChange({ interval: value })}
      />
      <OneOf
        label={t('rule.unit')}
        value={values.every}
        values={RULE_UNITS}
        textOf={(every) => t(`rule.units.${every}`)}
        onChoose={(every) => onChange({ every })}
      />
      {values.every === 'month' && (
        <OneOf
          label={t('rule.monthly')}
          value={values.monthly}
          values={MONTHLY}
          textOf={(monthly) => t(`rule.monthlyChoices.${monthly}`)}
          onChoose={(monthly) => onChange({ monthly })}
        />
      )}
    </Group>
  );
}

/** How far ahead the jobs are made, and sent. */
function Ahead({ values, onChange, errorOf }: CheckedProps) {
  const { t } = useTranslation('jobs-again');
  return (
    <Group gap="sm" align="flex-start">
      <TextInput
        label={t('rule.aheadDays')}
        description={t('rule.aheadHint')}
        inputMode="numeric"
        value={values.aheadDays}
        error={errorOf('aheadDays')}
        onChange={({ currentTarget: { value } }) => onChange({ aheadDays: value })}
      />
      <TextInput
        label={t('rule.askDays')}
        description={t('rule.askHint')}
        inputMode="numeric"
        value={values.askDays}
        error={errorOf('askDays')}
        onChange={({ currentTarget: { value } }) => onChange({ askDays: value })}
      />
    </Group>
  );
}
