import { type AppMessage, type FrameMessage, readFrameMessage } from '@vakwerk/domain/learning/packages/package-frame';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LaunchedPackage } from './package-run';

type Report = Extract<FrameMessage, { kind: 'report' }>;

interface Listening {
  readonly launched: Pick<LaunchedPackage, 'standard' | 'frameUrl' | 'itemUrl' | 'elements'>;
  readonly title: string;
  /** Keeps what the package said. null: nothing of it is kept. */
  readonly onReport: ((report: Report) => Promise<unknown>) | null;
  /** The package ended, by itself or because it was asked to. */
  readonly onClosed: (next: boolean) => void;
}

const RETRY_MS = 4_000;
/** A package that says no goodbye does not keep anybody. */
const LEAVE_MS = 2_500;

/**
 * Talks with the page that frames a package. Only that page is listened to: its origin, its window, and messages of the agreed form.
 * @returns what the iframe needs, whether everything that was said is kept, and how to leave
 */
export function usePackageFrame({ launched, title, onReport, onClosed }: Listening) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [saved, setSaved] = useState(true);
  const origin = new URL(launched.frameUrl).origin;
  const waiting = useRef<Report | null>(null);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const handlers = useRef({ onReport, onClosed });
  handlers.current = { onReport, onClosed };

  const tell = useCallback((message: AppMessage) => frame.current?.contentWindow?.postMessage(message, origin), [origin]);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const report = waiting.current;
    if (!report || busy.current) return;
    busy.current = true;
    waiting.current = null;
    try {
      await handlers.current.onReport?.(report);
      tell({ kind: 'saved', sequence: report.sequence });
      setSaved(waiting.current === null);
    } catch {
      waiting.current ??= report;
      setSaved(false);
      timer.current = setTimeout(() => void flush(), RETRY_MS);
    } finally {
      busy.current = false;
    }
    if (waiting.current && timer.current === undefined) void flush();
  }, [tell]);

  useEffect(() => {
    const listen = (event: MessageEvent) => {
      if (event.origin !== origin || event.source !== frame.current?.contentWindow) return;
      const message = readFrameMessage(event.data);
      if (message?.kind === 'ready') {
        const elements = Object.fromEntries(launched.elements.map(({ name, value }) => [name, value]));
        const { standard, itemUrl } = launched;
        tell({ kind: 'launch', standard, itemUrl, title, elements, keeps: onReport !== null });
      }
      if (message?.kind === 'report') {
        // A newer report holds everything an older one did.
        waiting.current = message;
        timer.current = undefined;
        setSaved(onReport === null);
        void flush();
      }
      if (message?.kind === 'closed') void Promise.resolve(flush()).then(() => handlers.current.onClosed(message.next));
    };
    window.addEventListener('message', listen);
    return () => {
      window.removeEventListener('message', listen);
      clearTimeout(timer.current);
    };
  }, [origin, launched, title, onReport, flush, tell]);

  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);
  const leave = useCallback(() => {
    tell({ kind: 'close' });
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => handlers.current.onClosed(false), LEAVE_MS);
  }, [tell]);

  return { frame, saved, leave };
}
