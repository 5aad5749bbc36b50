import { LONGEST_ANSWER_SECONDS } from '@vakwerk/domain/quality/spoken-practice/spoken-practice';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type MicrophoneProblem, problemOf, type Recorded, Recorder } from './recorder';

export type RecorderState =
  | { readonly kind: 'idle'; readonly problem: MicrophoneProblem | null }
  | { readonly kind: 'asking' | 'making' }
  | { readonly kind: 'recording'; readonly seconds: number; readonly level: number; readonly heard: boolean }
  | (Recorded & { readonly kind: 'ready'; readonly url: string; readonly full: boolean });

const TICK_MS = 100;
const AUDIBLE = 0.02;

/** The states of one recording, and what leads from one to the next. Leaving the page lets go of the microphone. */
export function useRecorder() {
  const [state, setState] = useState<RecorderState>({ kind: 'idle', problem: null });
  const recorder = useRef<Recorder | null>(null);
  const gone = useRef(false);
  const stop = useCallback(async (full = false) => {
    const running = recorder.current;
    if (!running) return;
    recorder.current = null;
    setState({ kind: 'making' });
    try {
      const made = await running.stop();
      setState({ ...made, kind: 'ready', url: URL.createObjectURL(made.file), full });
    } catch {
      running.close();
      setState({ kind: 'idle', problem: 'failed' });
    }
  }, []);
  const start = useCallback(async () => {
    if (!Recorder.isPossible()) return setState({ kind: 'idle', problem: 'unsupported' });
    setState({ kind: 'asking' });
    try {
      const opened = await Recorder.open();
      // Whoever left while the browser asked is not recorded.
      if (gone.current) return opened.close();
      recorder.current = opened;
      return setState({ kind: 'recording', seconds: 0, level: 0, heard: false });
    } catch (error) {
      return setState({ kind: 'idle', problem: problemOf(error) });
    }
  }, []);
  const isRecording = state.kind === 'recording';
  useEffect(() => {
    if (!isRecording) return;
    const since = performance.now();
    const timer = setInterval(() => {
      const seconds = (performance.now() - since) / 1000;
      if (seconds >= LONGEST_ANSWER_SECONDS) return void stop(true);
      const level = recorder.current?.level() ?? 0;
      return setState((now) =>
        now.kind === 'recording' ? { ...now, seconds, level, heard: now.heard || level > AUDIBLE } : now,
      );
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [isRecording, stop]);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      recorder.current?.close();
    };
  }, []);
  const url = state.kind === 'ready' ? state.url : null;
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  return { state, start, stop };
}
