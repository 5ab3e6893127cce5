import { useTranslation } from 'react-i18next';

const NAMED = ['no-device', 'unknown'] as const;
/** The only answers that retire a device. */
const GONE = ['UNREGISTERED', 'registration-token-not-registered', 'installation-id-not-registered'];

/** A cause in words; a code of the push service stays as it is, so that it can be looked up. */
export function useCauseText(): (cause: string) => string {
  const { t } = useTranslation('delivery');
  return (cause) => {
    if (GONE.some((code) => cause.endsWith(code))) return t('causes.device-gone');
    const named = NAMED.find((one) => one === cause);
    return named ? t(`causes.${named}`) : t('causes.code', { code: cause });
  };
}
