import { Button, Chip, Group, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface QuickFilter {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
}

interface FilterBarProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly searchLabel: string;
  readonly quick?: readonly QuickFilter[];
  readonly chosen?: readonly string[];
  readonly onChoose?: (chosen: string[]) => void;
  /** Present when something is filtered. */
  readonly onClear?: () => void;
  /** What the search did not understand. */
  readonly hint?: string;
  readonly children?: ReactNode;
}

/** Search and quick filters above a list. `/` puts the cursor into the search. */
export function FilterBar(props: FilterBarProps) {
  const { search, onSearch, searchLabel, quick = [], chosen = [], onChoose, onClear, hint, children } = props;
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  return (
    <Group gap="sm" align="flex-end" role="search">
      <TextInput
        ref={field}
        type="search"
        aria-label={searchLabel}
        placeholder={t('filter.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        flex="1 1 220px"
        maw={420}
        {...(hint && { description: hint })}
      />
      <Chip.Group multiple value={[...chosen]} {...(onChoose && { onChange: onChoose })}>
        <Group gap={6}>
          {quick.map(({ id, label, count }) => (
            <Chip key={id} value={id} variant="outline" size="sm">
              {count === undefined ? label : `${label} ${count}`}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {children}
      {onClear && (
        <Button variant="subtle" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </Group>
  );
}

function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, [role="dialog"]');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}
