import type { MessageId } from '@vakwerk/i18n/catalogue';
import { useEffect, useRef, useSyncExternalStore } from 'react';

/** `keys`: "j", "?", "g t" (one after the other), "mod+Enter" (Ctrl, or Cmd on a Mac), "shift+z". */
export interface Shortcut {
  readonly keys: string;
  readonly label: MessageId;
  readonly values?: Readonly<Record<string, string>>;
  readonly group: MessageId;
  readonly run: () => void;
}

const STORE = 'vakwerk.shortcuts';
const SEQUENCE_MS = 1000;
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=checkbox],[type=radio],[type=range],[type=button]), textarea, select'));

/** The keys of one keydown event, in the notation of `Shortcut.keys`. */
export function keysOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const named = key === ' ' ? 'Space' : key;
  const modifiers = [event.ctrlKey || event.metaKey ? 'mod+' : '', event.altKey ? 'alt+' : ''].join('');
  // Shift is part of characters such as "?", so it only counts for letters and named keys.
  const shift = event.shiftKey && (/^[a-z]$/.test(key) || key.length > 1) ? 'shift+' : '';
  return `${modifiers}${shift}${named}`;
}

/** Every shortcut on the page now; the newest wins, so a dialog can borrow a key. */
export class ShortcutRegistry {
  #shortcuts: readonly Shortcut[] = [];
  #listeners = new Set<() => void>();
  #before: { keys: string; at: number } | null = null;
  #enabled = globalThis.localStorage?.getItem(STORE) !== 'off';

  add(shortcuts: readonly Shortcut[]): () => void {
    this.#change([...this.#shortcuts, ...shortcuts]);
    return () => this.#change(this.#shortcuts.filter((each) => !shortcuts.includes(each)));
  }

  list = (): readonly Shortcut[] => this.#shortcuts;
  enabled = (): boolean => this.#enabled;

  /** WCAG 2.1.4: a person who speaks to the computer must be able to switch single keys off. Ctrl-keys stay. */
  setEnabled(enabled: boolean): void {
    this.#enabled = enabled;
    globalThis.localStorage?.setItem(STORE, enabled ? 'on' : 'off');
    this.#tell();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  handle = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const keys = keysOf(event);
    const withModifier = keys.startsWith('mod+') || keys.startsWith('alt+');
    if (!withModifier && (!this.#enabled || isTyping(event.target) || ownsKey(event.target, keys))) return;
    const sequence = this.#before && event.timeStamp - this.#before.at < SEQUENCE_MS ? `${this.#before.keys} ${keys}` : keys;
    const found = this.#find(sequence) ?? this.#find(keys);
    this.#before = found || withModifier ? null : { keys, at: event.timeStamp };
    if (!found) return;
    event.preventDefault();
    found.run();
  };

  #find = (keys: string) => this.#shortcuts.findLast((each) => each.keys === keys);

  #change(shortcuts: readonly Shortcut[]): void {
    this.#shortcuts = shortcuts;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Enter and Space on a button or link, and arrows inside a widget, belong to that element. */
function ownsKey(target: EventTarget | null, keys: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (keys === 'Enter' || keys === 'Space')
    return target.matches(
      'button, a[href], summary, [role=button], [role=radio], [role=tab], [role=menuitem], [role=option], input',
    );
  return (
    keys.startsWith('Arrow') &&
    target.matches('input, [role=radio], [role=tab], [role=menuitem], [role=option], [role=gridcell], [role=slider]')
  );
}

export const shortcuts = new ShortcutRegistry();

/** Offers keys for as long as the component is on the page. `run` may change every render; the rest decides identity. */
export function useShortcuts(list: readonly Shortcut[]): void {
  const newest = useRef(list);
  newest.current = list;
  const identity = JSON.stringify(list);
  useEffect(() => {
    const shown = JSON.parse(identity) as Omit<Shortcut, 'run'>[];
    return shortcuts.add(shown.map((each, index) => ({ ...each, run: () => newest.current[index]?.run() })));
  }, [identity]);
}

export const useShortcutList = () => useSyncExternalStore(shortcuts.subscribe, shortcuts.list, shortcuts.list);
export const useShortcutsEnabled = () => useSyncExternalStore(shortcuts.subscribe, shortcuts.enabled, shortcuts.enabled);
