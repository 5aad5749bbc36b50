import { useQueryClient } from '@tanstack/react-query';
import { type Answer, isAnswered } from '@vakwerk/domain/learning/questions/answer';
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import type { Certainty } from '../../../ui/certainty-control';
import { AnswerQueue, type PendingSave } from './answer-queue';
import { type Attempt, type AttemptQuestion, attemptQuery } from './attempt-query';
import { finishAttempt, type SavedAnswer, saveAnswer } from './save-answer';

/** A question as it is on the screen: what the server knows, with what is still on its way laid over it. */
export interface ShownQuestion extends AttemptQuestion {
  readonly answered: boolean;
  /** Asked to check, and not heard yet. */
  readonly checking: boolean;
}

/** Something to read beside a question; a code from the server has words of its own. */
export interface AnswerNotice {
  readonly questionId: string | null;
  readonly code: 'otherTab' | 'tooLate' | 'refused';
  readonly error?: string;
}

interface Before {
  readonly answer: Answer | null;
  readonly at: number;
}
/** One stroke of thought: typing on does not make a step back of its own. */
const ONE_STROKE_MS = 1500;

/** Answering an attempt: every change is on this device at once and goes to the server by itself. */
export function useAttempt(attempt: Attempt) {
  const client = useQueryClient();
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [notice, setNotice] = useState<AnswerNotice | null>(null);
  const history = useRef(new Map<string, Before[]>());
  const newest = useRef(attempt);
  newest.current = attempt;
  const timeUp = useRef(false);

  // One queue for as long as somebody is in this attempt: made anew, it would forget what is under way.
  const queue = useMemo(() => {
    const { queryKey } = attemptQuery(attempt.id);
    const change = (changed: (old: Attempt) => Attempt) => client.setQueryData(queryKey, (old) => old && changed(old));
    return new AnswerQueue<SavedAnswer>(attempt.id, {
      send: (save) => saveAnswer({ attemptId: attempt.id, ...save }),
      handIn: async () => {
        const after = await finishAttempt(attempt.id, timeUp.current);
        client.setQueryData(queryKey, after);
        void client.invalidateQueries({ queryKey: ['learning'] });
      },
      onSaved: (save, saved) => {
        change((old) => withSaved(old, saved));
        if (!saved.saved)
          setNotice({ questionId: save.questionId, code: saved.attempt.state === 'inProgress' ? 'otherTab' : 'tooLate' });
        // It ended while we were answering: read it as it is now, with what may be seen.
        if (saved.attempt.endedAt) void client.invalidateQueries({ queryKey: ['learning'] });
      },
      onRefused: (save, error) =>
        setNotice({
          questionId: save?.questionId ?? null,
          code: 'refused',
          ...(error instanceof ApiError && { error: error.code }),
        }),
      onChange: redraw,
    });
  }, [attempt.id, client]);

  useEffect(() => {
    const versions = new Map(newest.current.questions.map((question) => [question.id, question.version]));
    if (newest.current.status.endedAt) queue.forget();
    else void queue.restore((id) => versions.get(id) ?? 0).then(redraw);
    const flush = () => void queue.flush();
    const onHide = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHide);
      flush();
      queue.stop();
    };
  }, [queue]);

  const questions = attempt.questions.map((question) => shown(question, queue.pending(question.id)));
  const put = (id: string, to: Partial<Pick<PendingSave, 'answer' | 'certainty' | 'check'>>) => {
    const now = questions.find((question) => question.id === id);
    if (!now || now.checked || now.checking || attempt.status.state !== 'inProgress') return;
    const { answer, certainty, version } = now;
    setNotice(null);
    queue.put({
      questionId: id,
      answer: answer ?? null,
      certainty: certainty ?? null,
      check: false,
      ...to,
      version: version + 1,
      saveId: crypto.randomUUID(),
    });
    redraw();
  };

  return {
    questions,
    notice,
    saving: queue.state,
    handingIn: queue.handingIn,
    answer: (id: string, answer: Answer | null) => {
      const steps = history.current.get(id) ?? [];
      const before = questions.find((question) => question.id === id)?.answer ?? null;
      const last = steps.at(-1);
      const typing = answer !== null && 'text' in answer && last !== undefined && Date.now() - last.at < ONE_STROKE_MS;
      history.current.set(
        id,
        typing ? [...steps.slice(0, -1), { ...last, at: Date.now() }] : [...steps, { answer: before, at: Date.now() }],
      );
      put(id, { answer });
    },
    /** Back to the answer before the last change; null when there is nothing to take back. */
    undo: (id: string): (() => void) | null => {
      const steps = history.current.get(id) ?? [];
      const last = steps.at(-1);
      if (!last) return null;
      return () => {
        history.current.set(id, steps.slice(0, -1));
        put(id, { answer: last.answer });
      };
    },
    sure: (id: string, certainty: Certainty) => put(id, { certainty }),
    check: (id: string) => put(id, { check: true }),
    /** `byClock`: our own clock ran out; the server decides whether that is so. */
    handIn: (byClock = false) => {
      timeUp.current = byClock;
      const done = queue.requestHandIn();
      redraw();
      return done;
    },
  };
}
export type Answering = ReturnType<typeof useAttempt>;

function shown(question: AttemptQuestion, pending: PendingSave | null): ShownQuestion {
  const kept = pending && pending.version > question.version && !question.checked ? pending : null;
  const { answer, certainty, version } = kept ?? question;
  return { ...question, answer, certainty, version, answered: isAnswered(answer ?? null), checking: kept?.check ?? false };
}

function withSaved(attempt: Attempt, saved: SavedAnswer): Attempt {
  return {
    ...attempt,
    status: saved.attempt,
    questions: attempt.questions.map((question) =>
      question.id === saved.questionId
        ? {
            ...question,
            ...saved.stored,
            checked: Boolean(saved.feedback) || question.checked,
            feedback: saved.feedback ?? question.feedback,
          }
        : question,
    ),
  };
}
