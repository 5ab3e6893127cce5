import { Tabs } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

interface TabRowProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string; readonly count?: number }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly children: ReactNode;
}

/** One list under several tabs, with the number of its rows where that is known. Narrow screens scroll the tabs, not the page. */
export function TabRow<Id extends string>({ label, tabs, value, onChange, children }: TabRowProps<Id>) {
  const choose = (id: string | null) => {
    const tab = tabs.find((one) => one.id === id);
    if (tab) onChange(tab.id);
  };
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    row.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [value]);
  return (
    <Tabs value={value} onChange={choose} keepMounted={false}>
      <Tabs.List ref={row} aria-label={label} mb="sm" style={{ flexWrap: 'nowrap', overflowX: 'auto' }}>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.id} value={tab.id} py={10} mih={{ base: 48, md: 32 }} style={{ whiteSpace: 'nowrap' }}>
            {tab.count === undefined ? tab.label : `${tab.label} ${tab.count}`}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={value}>{children}</Tabs.Panel>
    </Tabs>
  );
}
