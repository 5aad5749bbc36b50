import { useState } from 'react';

const STORE = 'vakwerk.hideNames';

/** Scoring without knowing whose call it is; a choice of this browser. */
export function useHiddenNames(): readonly [boolean, (hidden: boolean) => void] {
  const [hidden, set] = useState(() => localStorage.getItem(STORE) === 'on');
  return [
    hidden,
    (next) => {
      localStorage.setItem(STORE, next ? 'on' : 'off');
      set(next);
    },
  ];
}
