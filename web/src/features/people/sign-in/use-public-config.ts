import { useEffect, useState } from 'react';
import { offerLanguages } from '../../../i18n/language.ts';
import { type PublicConfig, readPublicConfig } from '../../../firebase/public-config.ts';

/** Of pages before the sign-in. Undefined until it is known; without a network the form itself says so. */
export function usePublicConfig(): PublicConfig | undefined {
  const [config, setConfig] = useState<PublicConfig>();
  useEffect(() => {
    readPublicConfig().then(
      (read) => {
        setConfig(read);
        offerLanguages(read?.languages ?? []);
      },
      () => {},
    );
  }, []);
  return config;
}
