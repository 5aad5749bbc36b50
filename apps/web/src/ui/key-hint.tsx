import classes from './key-hint.module.css';

const NAMES: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  Enter: 'Enter',
  Escape: 'Esc',
  Space: 'Space',
  shift: 'Shift',
  ArrowUp: '\u2191',
  ArrowDown: '\u2193',
};

/** "mod+Enter" or "g t" as keys on the page. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className={classes.keys}>
      {keys.split(/[ +]/).map((key) => (
        <kbd key={key}>{NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)}</kbd>
      ))}
    </span>
  );
}
