import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Answer, isAnswered } from '@vakwerk/domain/learning/questions/answer';
import { useState } from 'react';
import { isOffline } from '../../../lib/graphql';
import { keepDeed } from '../../../lib/offline/waiting-deeds';
import { viewerQuery } from '../../../lib/session';
import type { Certainty } from '../../../ui/certainty-control';
import { answerQuestion } from '../api/answer-question';
import { type LearnerModule, moduleQuery, type QuestionStep } from '../api/module';
import { keepModuleState } from './keep-module-state';

export type Missing = 'answer' | 'certainty' | 'both';

/** Answering: choose, say how sure, check. Until Controleer everything can be changed. */
export function useQuestion(module: LearnerModule, step: QuestionStep) {
  const client = useQueryClient();
  const [again, setAgain] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [certainty, setCertainty] = useState<Certainty | null>(null);
  const [missing, setMissing] = useState<Missing | null>(null);
  // One id per answer: sending the same answer twice (a slow line, an impatient thumb) is one answer.
  /** Without a connection the answer is on this device: what was right comes later. */
  const [kept, setKept] = useState(false);
  const [responseId, setResponseId] = useState(() => crypto.randomUUID());
  const sending = useMutation({
    mutationFn: (given: { readonly answer: Answer; readonly certainty: Certainty }) =>
      answerQuestion({ responseId, assignmentId: module.assignmentId, stepId: step.id, ...given }),
    onError: (error, given) => {
      const personId = client.getQueryData(viewerQuery.queryKey)?.person.id;
      if (!isOffline(error) || !personId) return;
      const input = { responseId, assignmentId: module.assignmentId, stepId: step.id, ...given };
      void keepDeed({ id: responseId, kind: 'answer', input, personId });
      setKept(true);
    },
    onSuccess: (graded) => {
      const { queryKey } = moduleQuery(module.assignmentId, module.id);
      client.setQueryData(queryKey, (old) => old && keepModuleState(old, graded.state, step.id, { done: graded.stepDone }));
    },
  });
  const before = step.progress.done && !again && !sending.data ? step.lastAnswer : null;

  return {
    /** What was answered well on an earlier visit; null while asking. */
    before: before ?? null,
    answer: before ? before.answer : answer,
    certainty: before ? before.certainty : certainty,
    missing,
    graded: sending.data ?? null,
    kept,
    error: kept ? null : sending.error,
    pending: sending.isPending,
    change: (value: Answer | null) => {
      if (before || sending.data || kept) return;
      setAnswer(value);
      setMissing(null);
    },
    chooseCertainty: (value: Certainty) => {
      setCertainty(value);
      setMissing(null);
    },
    check: () => {
      if (sending.isPending || sending.data || before || kept) return;
      if (isAnswered(answer) && certainty) return sending.mutate({ answer, certainty });
      setMissing(isAnswered(answer) ? 'certainty' : certainty ? 'answer' : 'both');
    },
    answerAgain: () => {
      setAgain(true);
      setKept(false);
      setAnswer(null);
      setCertainty(null);
      setResponseId(crypto.randomUUID());
      sending.reset();
    },
  };
}

export type Asking = ReturnType<typeof useQuestion>;
