import { Group, NumberInput, Text, TextInput } from '@mantine/core';
import { setMessageRules } from '@muster/domain/messages/broadcasts.contracts';
import { CONSTANTS } from '@muster/domain/constants';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConstants } from '../../firebase/app-config.ts';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { Section } from '../../ui/page/section.tsx';
import { clockOf, minuteOf } from './notifications/minute-of-day.ts';

const MOST_PER_HOUR = 60;
const LONGEST_DRILL_MIN = 120;

/** Quiet hours and limits for everybody who chose nothing of their own; defaults stand beside each field. */
export function MessageRulesPart() {
  const { t } = useTranslation('notifications');
  const known = useConstants();
  const command = useCommand(setMessageRules);
  const [wished, setWished] = useState<Partial<Typed>>({});
  const rules = { ...typedOf(known), ...wished };
  const [from, to] = [minuteOf(rules.from), minuteOf(rules.to)];
  const change = (part: Partial<Typed>) => setWished((before) => ({ ...before, ...part }));

  async function save() {
    if (from === undefined || to === undefined) return;
    const { pushesPerHour, drillMin } = rules;
    const done = await command.send((key) => ({ key, quietFromMin: from, quietToMin: to, pushesPerHour, drillMin }));
    if (done) setWished({});
  }

  return (
    <Section title={t('rules.title')}>
      <Text size="sm" c="dimmed">
        {t('rules.text')}
      </Text>
      <RuleFields rules={rules} onChange={change} />
      <Group>
        <ServerButton
          command={command}
          sendingText={t('rules.saving')}
          doneText={`✓ ${t('saved')}`}
          onClick={() => void save()}
        >
          {t('rules.save')}
        </ServerButton>
      </Group>
    </Section>
  );
}

interface RuleFieldsProps {
  readonly rules: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
}

function RuleFields({ rules, onChange }: RuleFieldsProps) {
  const { t } = useTranslation('notifications');
  const usual = (value: string | number) => t('rules.usual', { value });
  return (
    <Group gap="sm" align="flex-start">
      <TextInput
        type="time"
        label={t('rules.from')}
        description={usual(clockOf(CONSTANTS.quietFromMin))}
        value={rules.from}
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
      <TextInput
        type="time"
        label={t('rules.to')}
        description={usual(clockOf(CONSTANTS.quietToMin))}
        value={rules.to}
        onChange={(event) => onChange({ to: event.currentTarget.value })}
      />
      <NumberInput
        label={t('rules.perHour')}
        description={usual(CONSTANTS.pushesPerHour)}
        value={rules.pushesPerHour}
        min={1}
        max={MOST_PER_HOUR}
        allowDecimal={false}
        onChange={(value) => typeof value === 'number' && onChange({ pushesPerHour: value })}
      />
      <NumberInput
        label={t('rules.drill')}
        description={usual(CONSTANTS.drillMin)}
        value={rules.drillMin}
        min={1}
        max={LONGEST_DRILL_MIN}
        allowDecimal={false}
        onChange={(value) => typeof value === 'number' && onChange({ drillMin: value })}
      />
    </Group>
  );
}

interface Typed {
  readonly from: string;
  readonly to: string;
  readonly pushesPerHour: number;
  readonly drillMin: number;
}

function typedOf({ quietFromMin, quietToMin, pushesPerHour, drillMin }: ReturnType<typeof useConstants>): Typed {
  return { from: clockOf(quietFromMin), to: clockOf(quietToMin), pushesPerHour, drillMin };
}
