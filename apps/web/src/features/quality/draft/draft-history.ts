import { historyReducer } from '../../../lib/history';
import { changeDraft, type Draft, type DraftChange } from './draft';

export const draftReducer = historyReducer<Draft, DraftChange>({ apply: changeDraft, fieldOf });

function fieldOf(change: DraftChange): string | null {
  if (change.type === 'comment') return `comment ${change.criterionId}`;
  if (change.type === 'nameFragment') return `fragment ${change.id}`;
  return change.type === 'summary' ? change.field : null;
}
