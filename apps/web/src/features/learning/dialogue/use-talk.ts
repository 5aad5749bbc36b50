import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { saveDialogueRun } from '../api/dialogue-run';
import { type DialogueStep, type LearnerModule, moduleQuery } from '../api/module';
import { follow } from './follow';
import { keepTalk, keptTalk, type Talk } from './kept-talk';

const RETRY_MS = 4000;
export type EndedRun = NonNullable<DialogueStep['lastRun']>;

const newTalk = (): Talk => ({ runId: crypto.randomUUID(), choices: [], replay: null });

/** Where somebody was: what this browser kept and the server lacks, what the server has open, or the beginning. */
function resumed({ assignmentId }: LearnerModule, step: DialogueStep): Talk | null {
  const kept = keptTalk(assignmentId, step.id);
  const { openRun, lastRun } = step;
  if (kept && kept.runId !== lastRun?.id && kept.choices.length > (openRun?.id === kept.runId ? openRun.choices.length : 0))
    return kept;
  return openRun ? { runId: openRun.id, choices: openRun.choices, replay: null } : null;
}

/** A conversation: choices show at once and go to the server behind them; what it was worth comes from there. */
export function useTalk(module: LearnerModule, step: DialogueStep) {
  const client = useQueryClient();
  const { assignmentId, id: moduleId } = module;
  const [talk, setTalk] = useState<Talk | null>(() => resumed(module, step) ?? (step.lastRun ? null : newTalk()));
  const [ended, setEnded] = useState<EndedRun | null>(() => (talk ? null : (step.lastRun ?? null)));
  const [saved, setSaved] = useState(true);
  const [error, setError] = useState<ApiError | null>(null);
  const newest = useRef(talk);
  const sending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    const now = newest.current;
    if (sending.current || !now || now.choices.length === 0) return;
    sending.current = true;
    try {
      const choices = now.choices.map(({ turnId, replyId }) => ({ turnId, replyId }));
      const answer = await saveDialogueRun({ runId: now.runId, assignmentId, stepId: step.id, choices, replay: now.replay });
      const { queryKey } = moduleQuery(assignmentId, moduleId);
      const run = answer.run.result ? { lastRun: answer.run, openRun: null } : { openRun: answer.run };
      client.setQueryData(
        queryKey,
        (old) =>
          old && {
            ...old,
            state: answer.state,
            steps: old.steps.map((each) =>
              each.id === step.id ? { ...each, ...run, progress: { ...each.progress, done: answer.stepDone } } : each,
            ),
          },
      );
      if (newest.current === now) {
        keepTalk(assignmentId, step.id, null);
        setSaved(true);
        if (answer.run.result) setEnded(answer.run);
      }
    } catch (reason) {
      setSaved(false);
      // What the server refuses, it refuses the next time too; without a connection it is tried again.
      if (reason instanceof ApiError && reason.code !== 'OFFLINE' && !reason.requestId) setError(reason);
      else timer.current = setTimeout(() => void send(), RETRY_MS);
    } finally {
      sending.current = false;
      if (newest.current !== now) void send();
    }
  }, [assignmentId, moduleId, step.id, client]);

  const go = useCallback(
    (next: Talk) => {
      newest.current = next;
      setTalk(next);
      setEnded(null);
      if (next.choices.length > 0) keepTalk(assignmentId, step.id, next);
      void send();
    },
    [assignmentId, step.id, send],
  );

  useEffect(() => {
    const again = () => void send();
    window.addEventListener('online', again);
    window.addEventListener('pagehide', again);
    again();
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('pagehide', again);
      clearTimeout(timer.current);
    };
  }, [send]);

  const choices = talk?.choices ?? ended?.choices ?? [];
  const followed = follow(step.dialogue, choices);
  return {
    followed,
    /** What the server said of a conversation that ended; null while it goes on or is under way to the server. */
    ended,
    saved,
    error,
    /** How many choices were taken over from an earlier conversation. */
    replayed: talk?.replay?.choices ?? 0,
    choose: (replyId: string) => {
      const before = newest.current;
      if (!before || !followed.now) return;
      go({ ...before, choices: [...before.choices, { turnId: followed.now.id, replyId }] });
    },
    /** @param number the turn to say again, from 1; what came before it stays */
    replayFrom: (number: number) => {
      if (!ended) return;
      const kept = ended.choices.slice(0, number - 1);
      go({ ...newTalk(), choices: kept, replay: kept.length > 0 ? { runId: ended.id, choices: kept.length } : null });
    },
  };
}
