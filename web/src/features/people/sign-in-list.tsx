import { Button, Stack, Text } from '@mantine/core';
import { SignIn } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { Section } from '../../ui/page/section.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import { dayAndTimeText, deviceZone } from '../../ui/time-text.ts';
import { browserName } from './browser-name.ts';
import { dotted } from '../../ui/listed.ts';

const MOST = 100;
const FIRST = 5;
const WHYS = ['password', 'suspended', 'throttled', 'network'] as const;

/** Each try to sign in with this address, good and failed, newest first. */
export function SignInList({ email }: { readonly email: string }) {
  const { t } = useTranslation('people-users');
  const [isWhole, setWhole] = useState(false);
  const tries = useLiveQuery(
    { from: paths.signIns, where: [['email', '==', email.toLowerCase()]], orderBy: [['at', 'desc']], limit: MOST },
    SignIn,
  );
  return (
    <Section title={t('signIns.title')}>
      <Text size="sm" c="dimmed">
        {t('signIns.hint')}
      </Text>
      <LivePart live={tries} errorTitle={t('signIns.failed')}>
        {(rows) => (
          <>
            {rows.length === 0 && <Text>{t('signIns.none')}</Text>}
            <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
              {rows.slice(0, isWhole ? MOST : FIRST).map(({ id, data }) => (
                <li key={id}>
                  <Try entry={data} />
                </li>
              ))}
            </Stack>
            {!isWhole && rows.length > FIRST && (
              <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => setWhole(true)}>
                {`${t('signIns.all')} (${t('signIns.more', { count: rows.length - FIRST })})`}
              </Button>
            )}
          </>
        )}
      </LivePart>
    </Section>
  );
}

function Try({ entry: { ok, why, browser, at } }: { readonly entry: SignIn }) {
  const { t } = useTranslation('people-users');
  const known = WHYS.find((one) => one === why) ?? 'other';
  return (
    <>
      <StatusMark tone={ok ? 'success' : 'danger'} sign={ok ? '●' : '✗'}>
        {ok ? t('signIns.ok') : t(`signIns.why.${known}`)}
      </StatusMark>
      <Text span size="sm">{` ${dotted(dayAndTimeText(at, deviceZone()), browserName(browser))}`}</Text>
    </>
  );
}
