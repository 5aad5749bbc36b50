import { beforeEach, describe, expect, it } from '@jest/globals';
import { ShortcutRegistry } from './shortcuts';

let registry: ShortcutRegistry;
let ran: string[];
const offer = (...keys: string[]) =>
  registry.add(
    keys.map((key) => ({
      keys: key,
      label: 'common.save' as const,
      group: 'common.shortcuts' as const,
      run: () => void ran.push(key),
    })),
  );
function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  on.addEventListener('keydown', (heard) => registry.handle(heard as KeyboardEvent), { once: true });
  on.dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '<input id="text"><input type="checkbox" id="box"><button id="button">b</button>';
  registry = new ShortcutRegistry();
  ran = [];
});
const element = (id: string) => document.getElementById(id) as HTMLElement;

describe('shortcuts', () => {
  it('run once and keep the key from doing anything else', () => {
    offer('j');
    expect(press('j')).toBe(true);
    expect(press('x')).toBe(false);
    expect(ran).toEqual(['j']);
  });
  it('rest while a person types, but not on a checkbox; keys with Ctrl always work', () => {
    offer('j', 'mod+Enter');
    press('j', element('text'));
    press('j', element('box'));
    press('Enter', element('text'), { ctrlKey: true });
    expect(ran).toEqual(['j', 'mod+Enter']);
  });
  it('can be switched off, and stay off after a reload', () => {
    offer('j', 'mod+k');
    registry.setEnabled(false);
    press('j');
    press('k', document.body, { metaKey: true });
    expect(ran).toEqual(['mod+k']);
    expect(new ShortcutRegistry().enabled()).toBe(false);
  });
  it('leave Enter and Space to the button that has focus', () => {
    offer('Enter', 'Space');
    press('Enter', element('button'));
    press(' ', element('button'));
    expect(ran).toEqual([]);
    press(' ');
    expect(ran).toEqual(['Space']);
  });
  it('may take two keys after each other', () => {
    offer('g t', 't');
    press('g');
    press('t');
    press('t');
    expect(ran).toEqual(['g t', 't']);
  });
  it('belong to the newest that offered them, and come back after', () => {
    offer('Escape');
    const leave = registry.add([
      { keys: 'Escape', label: 'common.close', group: 'common.shortcuts', run: () => void ran.push('dialog') },
    ]);
    press('Escape');
    leave();
    press('Escape');
    expect(ran).toEqual(['dialog', 'Escape']);
  });
  it('tell shift apart for letters, not for signs that need it', () => {
    offer('?', 'shift+z', 'z');
    press('?', document.body, { shiftKey: true });
    press('Z', document.body, { shiftKey: true });
    expect(ran).toEqual(['?', 'shift+z']);
  });
});
