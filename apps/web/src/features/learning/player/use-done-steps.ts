import { useMemo } from 'react';
import { useWaitingDeeds } from '../../../lib/offline/waiting-deeds';
import type { LearnerModule } from '../api/module';

/** Steps the server says are done, and those whose proof still waits on this device. For the eye only: the server decides. */
export function useDoneSteps({ assignmentId, state }: LearnerModule): ReadonlySet<string> {
  const waiting = useWaitingDeeds();
  return useMemo(() => {
    const here = waiting
      .map(({ input }) => input as { assignmentId?: string; stepId?: string })
      .flatMap((deed) => (deed.assignmentId === assignmentId && deed.stepId ? [deed.stepId] : []));
    return new Set([...state.doneStepIds, ...here]);
  }, [waiting, assignmentId, state.doneStepIds]);
}
