import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import classes from './key-hint.module.css';

const NAMES: Readonly<Record<string, string>> = { mod: 'Ctrl', Enter: 'Enter', Escape: 'Esc', Space: 'Space', shift: 'Shift' };
// The fonts have no arrow characters.
const ARROWS: Readonly<Record<string, typeof IconArrowUp>> = { ArrowUp: IconArrowUp, ArrowDown: IconArrowDown };

const name = (key: string) => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/** "mod+Enter" or "g t" as keys on the page. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className={classes.keys}>
      {keys.split(/[ +]/).map((key) => {
        const Arrow = ARROWS[key];
        return <kbd key={key}>{Arrow ? <Arrow size={13} stroke={2} role="img" aria-label={key} /> : name(key)}</kbd>;
      })}
    </span>
  );
}
