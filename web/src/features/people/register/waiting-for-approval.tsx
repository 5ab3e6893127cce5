import { confirmAddress } from '@muster/domain/people/people.contracts';
import { displayName, type Person } from '@muster/domain/people/person';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../firebase/functions.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { dayAndTimeText, deviceZone } from '../../../ui/time-text.ts';

/** What was sent, while nobody has decided yet. */
export function WaitingForApproval({ person }: { readonly person: Person }) {
  const { t } = useTranslation('register');
  const { asked, email, phone } = person;
  const isConfirmed = asked?.confirmedAt !== undefined;
  useEffect(() => {
    // The page behind the link may have been closed before it could tell.
    if (!isConfirmed) call(confirmAddress, { email }).catch(() => {});
  }, [isConfirmed, email]);

  return (
    <FactList
      facts={[
        { label: t('waiting.name'), value: displayName(person) },
        { label: t('waiting.email'), value: email },
        { label: t('waiting.phone'), value: phone ?? '–' },
        ...(asked?.organisation === undefined ? [] : [{ label: t('waiting.organisation'), value: asked.organisation }]),
        ...(asked ? [{ label: t('waiting.needs'), value: t(`need.${asked.needs}`) }] : []),
        ...(asked ? [{ label: t('waiting.sentAt'), value: dayAndTimeText(asked.at, deviceZone()) }] : []),
      ]}
    />
  );
}
