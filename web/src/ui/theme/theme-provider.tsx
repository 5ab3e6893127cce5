import { DirectionProvider, MantineProvider } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useLook } from './look.ts';
import { theme, variablesOf } from './theme.ts';

/** The direction is that of the page, which follows the language. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const look = useLook();
  const variables = useMemo(() => variablesOf(look), [look]);
  return (
    <DirectionProvider>
      <MantineProvider
        theme={theme}
        forceColorScheme={look === 'dark' ? 'dark' : 'light'}
        cssVariablesResolver={variables}
        deduplicateCssVariables={false}
      >
        {children}
      </MantineProvider>
    </DirectionProvider>
  );
}
