import { Stack, Text } from '@mantine/core';
import { AuditEntry } from '@muster/domain/audit/audit';
import { paths } from '@muster/domain/paths';
import type { SettingsSection } from '@muster/domain/settings/sections';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { useLiveQuery } from '../../../firebase/live/use-live-query.ts';
import { Section } from '../../../ui/page/section.tsx';
import { LivePart } from '../../../ui/states/live-part.tsx';
import { dayAndTimeText, deviceZone } from '../../../ui/time-text.ts';
import { settingsOf, shown } from './settings-form.ts';

const MOST = 500;
const HISTORY = {
  from: paths.audits,
  where: [['subject', '==', paths.orgConfig]] as const,
  orderBy: [['n', 'asc']] as const,
  limit: MOST,
};
const Pair = z.tuple([z.number(), z.number()]);

interface SettingsHistoryProps {
  readonly section: SettingsSection;
  readonly nameOf: (uid: string) => string;
}

/** Old and new of every change of this section, and who made it. */
export function SettingsHistory({ section, nameOf }: SettingsHistoryProps) {
  const { t } = useTranslation('settings');
  const history = useLiveQuery(HISTORY, AuditEntry);
  return (
    <Section title={t('history.region')}>
      <LivePart live={history}>
        {(entries) => {
          const own = entries
            .toReversed()
            .flatMap(({ id, data }) => (data.op === `settings.${section}` ? [{ id, data }] : []));
          if (own.length === 0) return <Text c="dimmed">{t('history.none')}</Text>;
          return (
            <ul>
              {own.map(({ id, data }) => (
                <li key={id}>
                  <Change entry={data} section={section} nameOf={nameOf} />
                </li>
              ))}
            </ul>
          );
        }}
      </LivePart>
    </Section>
  );
}

function Change({ entry, section, nameOf }: SettingsHistoryProps & { readonly entry: AuditEntry }) {
  const { t } = useTranslation('settings');
  const lines = settingsOf(section).flatMap((setting) => {
    const pair = Pair.safeParse(entry.diff[setting.name]).data;
    if (!pair) return [];
    const [was, is] = [shown(setting, pair[0]), shown(setting, pair[1])];
    const name = t(`names.${setting.name}`);
    if (setting.unit === 'clock') return [t('history.clock', { name, was, is })];
    return [t('history.change', { name, was, is, unit: t(`units.${setting.unit}`) })];
  });
  return (
    <Stack gap={0}>
      <Text size="sm" c="dimmed">
        {t('history.by', { name: nameOf(entry.by), when: dayAndTimeText(entry.at, deviceZone()) })}
      </Text>
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </Stack>
  );
}
