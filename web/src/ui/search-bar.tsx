import type { ReactNode } from 'react';
import { FilterBar } from './filter-bar.tsx';
import { useTyped } from './use-typed.ts';

interface SearchBarProps {
  /** What is searched for, wherever that is kept. */
  readonly q: string;
  readonly onSearch: (q: string) => void;
  readonly label: string;
  readonly hint: string;
  /** In place of the hint: what the search did not understand. */
  readonly wrong?: string | undefined;
  readonly isFiltered: boolean;
  readonly onClear: () => void;
  readonly children?: ReactNode;
}

/** The filters of a list that is searched once the typing rests. */
export function SearchBar({ q, onSearch, label, hint, wrong, isFiltered, onClear, children }: SearchBarProps) {
  const [typed, type] = useTyped(q, onSearch);
  return (
    <FilterBar search={typed} onSearch={type} searchLabel={label} hint={wrong ?? hint} {...(isFiltered && { onClear })}>
      {children}
    </FilterBar>
  );
}
