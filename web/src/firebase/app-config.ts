import { constantsWith, type Constants } from '@muster/domain/constants';
import { paths } from '@muster/domain/paths';
import { AppConfig } from '@muster/domain/settings/settings';
import { useMemo } from 'react';
import type { Live } from './live/source.ts';
import { useLiveDoc } from './live/use-live-doc.ts';

/** What the organisation shows to anyone, live. */
export function useAppConfig(): Live<AppConfig> {
  return useLiveDoc(paths.appConfig, AppConfig);
}

/** The numbers with which screens explain what the server decides. */
export function useConstants(): Constants {
  const overrides = useAppConfig().data?.constants;
  return useMemo(() => constantsWith(overrides ?? {}), [overrides]);
}
