import { Tabs as MantineTabs } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './tabs.module.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A small number after the words. */
  readonly count?: number;
}
interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly active: Id;
  readonly onChange: (id: Id) => void;
  /** The panel of the active tab. */
  readonly children: ReactNode;
}

/** Views of one thing. The address should carry the active one, so the page decides. */
export function Tabs<Id extends string>({ label, tabs, active, onChange, children }: Props<Id>) {
  return (
    <MantineTabs
      value={active}
      onChange={(id) => tabs.some((tab) => tab.id === id) && onChange(id as Id)}
      variant="none"
      classNames={{ list: classes.list ?? '', tab: classes.tab ?? '' }}
    >
      <MantineTabs.List aria-label={label}>
        {tabs.map(({ id, label: words, count }) => (
          <MantineTabs.Tab key={id} value={id}>
            {words}
            {count !== undefined && <span className={classes.count}>{count}</span>}
          </MantineTabs.Tab>
        ))}
      </MantineTabs.List>
      {tabs.map(({ id }) => (
        <MantineTabs.Panel key={id} value={id}>
          {id === active && children}
        </MantineTabs.Panel>
      ))}
    </MantineTabs>
  );
}
