import { useSyncExternalStore } from 'react';

export type ThemeChoice = 'auto' | 'light' | 'dark';
const STORE = 'vakwerk.theme';
const listeners = new Set<() => void>();
const darkDevice = () => window.matchMedia('(prefers-color-scheme: dark)');

export function themeChoice(): ThemeChoice {
  const stored = localStorage.getItem(STORE);
  return stored === 'light' || stored === 'dark' ? stored : 'auto';
}

export function themeNow(): 'light' | 'dark' {
  const chosen = themeChoice();
  if (chosen !== 'auto') return chosen;
  return darkDevice().matches ? 'dark' : 'light';
}

/** Applied at once, also to the page around React. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = themeNow();
  for (const listener of listeners) listener();
}

export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'auto') localStorage.removeItem(STORE);
  else localStorage.setItem(STORE, choice);
  applyTheme();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const device = darkDevice();
  device.addEventListener('change', applyTheme);
  return () => {
    listeners.delete(listener);
    device.removeEventListener('change', applyTheme);
  };
}

export const useThemeChoice = () => useSyncExternalStore(subscribe, themeChoice);
export const useThemeNow = () => useSyncExternalStore(subscribe, themeNow);
