import { lazyRouteComponent } from '@tanstack/react-router';
import type { ResourceNamespaceMap } from 'i18next';
import { loadTexts } from '../i18n/i18n.ts';

type Namespace = keyof ResourceNamespaceMap;

/** A page whose code and texts are loaded when somebody goes there. */
export function lazyPage<Module extends Record<string, unknown>, Name extends keyof Module & string>(
  load: () => Promise<Module>,
  name: Name,
  texts: readonly Namespace[] = [],
) {
  return lazyRouteComponent(async () => {
    const [module] = await Promise.all([load(), loadTexts(texts)]);
    return module;
  }, name);
}
