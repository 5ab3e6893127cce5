import { useHotkeys } from '@mantine/hooks';

/** Alt 1 to 6 lead to the sections of the form, also while typing. */
export function useSectionKeys(ids: readonly string[]): void {
  useHotkeys(
    ids.map((id, at) => [`alt+${at + 1}`, () => focusFirst(id)]),
    [],
  );
}

function focusFirst(id: string): void {
  const section = document.getElementById(id);
  section?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
}
