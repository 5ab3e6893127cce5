import { NativeSelect, Switch } from '@mantine/core';
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
      <NativeSelect
        label={t('look.choice')}
        maw={280}
        value={chosen}
        data={LOOK_CHOICES.map((value) => ({ value, label: t(`common:look.${value}`) }))}
        onChange={({ currentTarget: { value } }) => chooseLook(LOOK_CHOICES.find((one) => one === value) ?? 'auto')}
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
