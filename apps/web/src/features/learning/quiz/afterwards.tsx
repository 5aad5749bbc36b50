import { Navigate } from '@tanstack/react-router';
import type { Attempt } from './attempt-query';
import { ResultView } from './result-view';
import { ReviewView } from './review-view';

/** What there is to read when an attempt has ended: the result, and the answers one by one. Loaded when somebody gets there. */
export default function Afterwards({ attempt, place }: { readonly attempt: Attempt; readonly place: string }) {
  if (place === 'antwoorden' || !attempt.mine) return <ReviewView attempt={attempt} />;
  if (place === 'resultaat') return <ResultView attempt={attempt} />;
  return <Navigate to="/quiz/$attemptId/$place" params={{ attemptId: attempt.id, place: 'resultaat' }} replace />;
}
