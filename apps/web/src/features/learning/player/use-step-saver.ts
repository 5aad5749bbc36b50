import { useQueryClient } from '@tanstack/react-query';
import { type HeardRange, heardRatio, mergeHeard } from '@vakwerk/domain/learning/completion/heard-ranges';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isOffline } from '../../../lib/graphql';
import { keepDeed } from '../../../lib/offline/waiting-deeds';
import { viewerQuery } from '../../../lib/session';
import { type LearnerModule, type LearnerStep, moduleQuery } from '../api/module';
import { saveStepProgress } from '../api/step-progress';
import { keepModuleState } from './keep-module-state';

const DELAY_MS = 600;
const RETRY_MS = 4000;
const REPORTED_EVERY_MS = 10_000;
/** Part of a fragment by which the server may be behind without our telling it again. */
const BEHIND = 0.05;

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
  const opening = useRef<Promise<unknown> | null>(null);
  const duration = 'durationSeconds' in step ? step.durationSeconds : 0;

  /** Tells that the step is on the screen: the server counts from then on. Once, or again after it failed. */
  const openStep = useCallback(() => {
    opening.current ??= saveStepProgress({ assignmentId, stepId: step.id }).catch((error: unknown) => {
      opening.current = null;
      throw error;
    });
    return opening.current;
  }, [assignmentId, step.id]);
  useEffect(() => {
    if (open) void openStep().catch(() => undefined); // the first report tries again
  }, [open, openStep]);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    if (!waiting.current || !open) return;
    waiting.current = false;
    const { heard, ...rest } = totals.current;
    const secondsSpent = Math.round(spent.current.before + (Date.now() - spent.current.since) / 1000);
    const input = {
      assignmentId,
      stepId: step.id,
      ...rest,
      heard: heard.map(({ fromSeconds, toSeconds }) => ({ fromSeconds, toSeconds })),
      secondsSpent,
    };
    try {
      await openStep();
      const answer = await saveStepProgress(input);
      const { queryKey } = moduleQuery(assignmentId, moduleId);
      client.setQueryData(queryKey, (old) => old && keepModuleState(old, answer.state, step.id, answer.progress));
      if (waiting.current) return;
      setSaved(true);
      // Kept, but not all of it counts yet: the server opened the step later than we did, after a while without a network.
      const { seenToEnd, heard: counted } = answer.progress;
      if ((!rest.seenToEnd || seenToEnd) && heardRatio(counted, duration) >= heardRatio(heard, duration) - BEHIND) return;
      waiting.current = true;
      timer.current = setTimeout(() => void flush(), RETRY_MS);
    } catch (error) {
      // Somebody may leave this step before the connection is back: then it goes from the device.
      const personId = client.getQueryData(viewerQuery.queryKey)?.person.id;
      if (isOffline(error) && personId)
        void keepDeed({ id: `step-${assignmentId}-${step.id}`, kind: 'stepProgress', input, personId });
      waiting.current = true;
      setSaved(false);
      timer.current = setTimeout(() => void flush(), RETRY_MS);
    }
  }, [assignmentId, moduleId, open, step.id, client, openStep, duration]);

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
