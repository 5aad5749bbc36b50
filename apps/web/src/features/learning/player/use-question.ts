import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Certainty } from '../../../ui/certainty-control';
import { answerQuestion } from '../api/answer-question';
import { type LearnerModule, moduleQuery, type QuestionStep } from '../api/module';
import { keepModuleState } from './keep-module-state';

export type Missing = 'answer' | 'certainty' | 'both';

/** Answering: choose, say how sure, check. Until Controleer everything can be changed. */
export function useQuestion(module: LearnerModule, step: QuestionStep) {
  const client = useQueryClient();
  const several = step.question.kind === 'multiple';
  const [again, setAgain] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [certainty, setCertainty] = useState<Certainty | null>(null);
  const [missing, setMissing] = useState<Missing | null>(null);
  // One id per answer: sending the same answer twice (a slow line, an impatient thumb) is one answer.
  const [responseId, setResponseId] = useState(() => crypto.randomUUID());
  const sending = useMutation({
    mutationFn: (sure: Certainty) =>
      answerQuestion({
        responseId,
        assignmentId: module.assignmentId,
        stepId: step.id,
        optionIds: [...chosen],
        certainty: sure,
      }),
    onSuccess: (graded) => {
      const { queryKey } = moduleQuery(module.assignmentId, module.id);
      client.setQueryData(queryKey, (old) => old && keepModuleState(old, graded.state, step.id, { done: graded.stepDone }));
    },
  });
  const before = step.progress.done && !again && !sending.data ? step.lastAnswer : null;

  const choose = (id: string) => {
    if (before || sending.data) return;
    setChosen((now) => (several ? (now.includes(id) ? now.filter((each) => each !== id) : [...now, id]) : [id]));
    setMissing(null);
  };
  return {
    several,
    /** What was answered well on an earlier visit; null while asking. */
    before: before ?? null,
    chosen: before ? before.optionIds : chosen,
    certainty: before ? before.certainty : certainty,
    missing,
    graded: sending.data ?? null,
    error: sending.error,
    pending: sending.isPending,
    choose,
    chooseCertainty: (value: Certainty) => {
      setCertainty(value);
      setMissing(null);
    },
    check: () => {
      if (sending.isPending || sending.data || before) return;
      if (chosen.length > 0 && certainty) return sending.mutate(certainty);
      setMissing(chosen.length > 0 ? 'certainty' : certainty ? 'answer' : 'both');
    },
    answerAgain: () => {
      setAgain(true);
      setChosen([]);
      setCertainty(null);
      setResponseId(crypto.randomUUID());
      sending.reset();
    },
  };
}
export type Asking = ReturnType<typeof useQuestion>;
