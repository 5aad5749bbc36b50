import { useQueryClient } from '@tanstack/react-query';
import { type HeardRange, mergeHeard } from '@vakwerk/domain/learning/heard-ranges';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type LearnerModule, type LearnerStep, moduleQuery } from '../api/module';
import { saveStepProgress } from '../api/step-progress';
import { keepModuleState } from './keep-module-state';

const DELAY_MS = 600;
const RETRY_MS = 4000;
const REPORTED_EVERY_MS = 10_000;

export interface StepReport {
  readonly seenToEnd?: boolean;
  readonly heard?: HeardRange;
  readonly positionSeconds?: number;
}
export interface StepSaver {
  /** False while the newest report has not reached the server. */
  readonly saved: boolean;
  readonly report: (report: StepReport) => void;
  /** Sends what is waiting now; resolves when it arrived or failed. */
  readonly flush: () => Promise<void>;
}

/** Keeps one step's progress: totals go to the server soon after they change, when the step is left, and when the page closes. */
export function useStepSaver(module: LearnerModule, step: LearnerStep): StepSaver {
  const client = useQueryClient();
  const { assignmentId, id: moduleId, open } = module;
  const [saved, setSaved] = useState(true);
  const totals = useRef({
    seenToEnd: step.progress.seenToEnd,
    heard: step.progress.heard as readonly HeardRange[],
    positionSeconds: step.progress.positionSeconds ?? null,
  });
  const spent = useRef({ before: step.progress.secondsSpent, since: Date.now() });
  const waiting = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    if (!waiting.current || !open) return;
    waiting.current = false;
    const { heard, ...rest } = totals.current;
    const secondsSpent = Math.round(spent.current.before + (Date.now() - spent.current.since) / 1000);
    try {
      const answer = await saveStepProgress({
        assignmentId,
        stepId: step.id,
        ...rest,
        heard: heard.map(({ fromSeconds, toSeconds }) => ({ fromSeconds, toSeconds })),
        secondsSpent,
      });
      const { queryKey } = moduleQuery(assignmentId, moduleId);
      client.setQueryData(queryKey, (old) => old && keepModuleState(old, answer.state, step.id, answer.progress));
      if (!waiting.current) setSaved(true);
    } catch {
      waiting.current = true;
      setSaved(false);
      timer.current = setTimeout(() => void flush(), RETRY_MS);
    }
  }, [assignmentId, moduleId, open, step.id, client]);

  const duration = step.__typename === 'AudioFragmentStep' ? step.durationSeconds : 0;
  const report = useCallback(
    ({ heard, ...rest }: StepReport) => {
      const before = totals.current;
      totals.current = { ...before, ...rest, heard: heard ? mergeHeard([...before.heard, heard], duration) : before.heard };
      // A playing fragment reports four times a second: then the clock already runs.
      if (waiting.current && heard) return;
      waiting.current = true;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), heard ? REPORTED_EVERY_MS : DELAY_MS);
    },
    [duration, flush],
  );

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    const onLeave = () => void flush();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onLeave);
      void flush().finally(() => clearTimeout(timer.current));
    };
  }, [flush]);

  return { saved, report, flush };
}
