import { Alert, Group, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announceNow } from '../../ui/announce.tsx';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { Section } from '../../ui/page/section.tsx';
import { useSpoken } from '../../ui/use-spoken.ts';
import { useOwnPages } from './own-pages.ts';
import type { ReachResult } from './reach-checks.ts';
import { ReachFix } from './reach-fix.tsx';
import { ReachStep } from './reach-step.tsx';
import { useReach } from './use-reach.ts';

const GOOD: readonly ReachResult[] = ['reachable', 'untested', 'testing', 'tap'];

/** Six ticks that say whether an alarm reaches this person, and what to do where it stops. */
export function ReachScreen() {
  const { t } = useTranslation('alerts');
  const { checks, result, command, tz, isTested } = useReach();
  const pages = useOwnPages();
  const done = checks.filter(({ state }) => state === 'ok').map(({ id }) => t(`reach.checks.${id}.ok`));
  useSpoken(done.at(-1) ?? '');
  useEffect(() => {
    if (result === 'tap') announceNow(t('reach.tapNow'));
  }, [result, t]);
  const { outcome } = command.answer ?? {};
  return (
    <Stack>
      <Text>{t('reach.intro')}</Text>
      <Section title={t('reach.steps')}>
        <Stack component="ol" gap="sm" m={0} p={0} aria-label={t('reach.steps')} style={{ listStyle: 'none' }}>
          {checks.map((check) => (
            <ReachStep key={check.id} check={check} tz={tz} />
          ))}
        </Stack>
        <Alert color={GOOD.includes(result) ? (result === 'reachable' ? 'success' : 'accent') : 'rose'} variant="light">
          <Group justify="space-between" gap="sm">
            <Text size="sm">
              {outcome && outcome !== 'sent' && result === 'sent'
                ? t(`reach.outcomes.${outcome}`)
                : t(`reach.results.${result}`)}
            </Text>
            <ReachFix result={result} />
          </Group>
        </Alert>
        <ServerButton
          command={command}
          sendingText={t('reach.sending')}
          onClick={() => void command.send(() => ({}))}
          mih={56}
        >
          {isTested ? t('reach.again') : t('reach.send')}
        </ServerButton>
      </Section>
      <ButtonLink to={pages.install} variant="default">
        {t('install.title')}
      </ButtonLink>
    </Stack>
  );
}
