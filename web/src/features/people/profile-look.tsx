import { Switch } from '@mantine/core';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import { chooseLook, LOOK_CHOICES, useLookChoice } from '../../ui/theme/look.ts';
import { ProfileLanguage } from './profile-language.tsx';
import { switchSingleKeys, useSingleKeysOn } from '../../ui/use-single-keys.ts';

/** How Muster looks on this device and, at the desk, whether single keys do something. */
export function ProfileLook({ hasKeys }: { readonly hasKeys: boolean }) {
  const { t } = useTranslation(['profile', 'common']);
  const chosen = useLookChoice();
  const singleKeys = useSingleKeysOn();
  return (
    <Section title={t('look.title')}>
      <ProfileLanguage />
      <OneOf
        label={t('look.choice')}
        maw={280}
        value={chosen}
        values={LOOK_CHOICES}
        textOf={(look) => t(`common:look.${look}`)}
        onChoose={chooseLook}
      />
      {hasKeys && (
        <Switch
          label={t('keys.single')}
          description={t('keys.hint')}
          checked={singleKeys}
          onChange={({ currentTarget: { checked } }) => switchSingleKeys(checked)}
        />
      )}
    </Section>
  );
}
