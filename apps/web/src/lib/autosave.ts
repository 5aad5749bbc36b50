import { useCallback, useEffect, useRef, useState } from 'react';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';

/** What the server said: the new version, or what somebody else made of it meanwhile. */
export type SaveOutcome<Value> =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'conflict'; readonly version: number; readonly theirs: Value };

interface Options<Value> {
  readonly version: number;
  /** Sends one value with the version it was based on. A rejection means: no answer, the value is kept and tried again. */
  readonly save: (value: Value, version: number) => Promise<SaveOutcome<Value>>;
  readonly delayMs?: number;
}

interface Autosave<Value> {
  readonly state: SaveState;
  readonly savedAt: Date | null;
  /** What the other person made; only in state conflict. */
  readonly theirs: Value | null;
  readonly change: (value: Value) => void;
  /** Saves what is waiting at once; resolves when nothing is. */
  readonly flush: () => Promise<void>;
  /** After comparing: send mine on top of their version, or drop mine. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

const RETRY_MS = 4000;

/** Debounced saving with a version. One save is under way at a time, so versions never cross. */
export function useAutosave<Value>({ version, save, delayMs = 600 }: Options<Value>): Autosave<Value> {
  const [state, setState] = useState<SaveState>('saved');
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [theirs, setTheirs] = useState<Value | null>(null);
  const base = useRef(version);
  const waiting = useRef<{ value: Value } | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const blocked = useRef(false);
  const saveNow = useRef(save);
  saveNow.current = save;

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (running.current) await running.current;
    const next = waiting.current;
    if (!next || blocked.current) return;
    waiting.current = null;
    setState('saving');
    const run = saveNow.current(next.value, base.current).then(
      (outcome) => {
        base.current = outcome.version;
        if (outcome.kind === 'conflict') {
          blocked.current = true;
          waiting.current ??= next;
          setTheirs(() => outcome.theirs);
          setState('conflict');
        } else {
          setSavedAt(new Date());
          setState(waiting.current ? 'waiting' : 'saved');
        }
      },
      () => {
        waiting.current ??= next;
        setState('failed');
        timer.current = setTimeout(() => void flush(), RETRY_MS);
      },
    );
    running.current = run.finally(() => {
      running.current = null;
    });
    await running.current;
  }, []);

  const change = useCallback(
    (value: Value) => {
      waiting.current = { value };
      if (blocked.current) return;
      setState('waiting');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), delayMs);
    },
    [delayMs, flush],
  );

  const settle = useCallback(
    (mine: boolean) => {
      blocked.current = false;
      setTheirs(null);
      if (mine) return void flush();
      waiting.current = null;
      setState('saved');
      return undefined;
    },
    [flush],
  );

  // Leaving the page keeps the last words.
  useEffect(() => {
    const onHide = () => void flush();
    window.addEventListener('pagehide', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      void flush();
    };
  }, [flush]);

  return { state, savedAt, theirs, change, flush, keepMine: () => settle(true), takeTheirs: () => settle(false) };
}
