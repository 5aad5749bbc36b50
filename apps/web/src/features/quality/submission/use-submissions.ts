import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { submitEvaluation } from '../api/submit-evaluation';
import { SubmissionDesk } from './submission-desk';

/** One for the whole app: sending goes on while the next call is already on the screen. */
export const submissions = new SubmissionDesk(submitEvaluation);

/** What is on its way. Lists are asked again as soon as something has arrived. */
export function useSubmissions() {
  const client = useQueryClient();
  const items = useSyncExternalStore(submissions.subscribe, submissions.list);
  const arrived = items.filter(({ stage }) => stage === 'sent').length;
  useEffect(() => {
    void submissions.resume();
    window.addEventListener('pagehide', submissions.flush);
    return () => window.removeEventListener('pagehide', submissions.flush);
  }, []);
  useEffect(() => {
    if (arrived > 0) void client.invalidateQueries({ queryKey: ['evaluations'] });
  }, [arrived, client]);
  return items;
}
