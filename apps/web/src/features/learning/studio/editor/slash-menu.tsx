import { useEffect, useRef } from 'react';
import classes from './slash-menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** Stands under the first line of its group: what comes into the text, and what becomes a step. */
  readonly group: string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly active: number;
  /** Places it under the line, in px from the top left of the text. */
  readonly place: { readonly top: number; readonly left: number };
  readonly onChoose: (item: MenuItem) => void;
  readonly onPoint: (index: number) => void;
}

/** What may come at this place. Focus stays in the text; keys are told by the editor. */
export function SlashMenu({ id, label, items, active, place, onChoose, onPoint }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className={classes.menu} style={place}>
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the editor handles the keys of this list, as aria-activedescendant asks
        <div
          key={item.id}
          id={`${id}-${item.id}`}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          data-group={items[index - 1]?.group === item.group ? undefined : item.group}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => index !== active && onPoint(index)}
          onClick={() => onChoose(item)}
        >
          {item.label}
          {index === active && <span>Enter</span>}
        </div>
      ))}
    </div>
  );
}
