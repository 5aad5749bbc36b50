import { historyReducer } from '../../../../lib/history';
import { type CardChange, type CardDraft, changeCard } from './card-draft';

export const cardReducer = historyReducer<CardDraft, CardChange>({ apply: changeCard, fieldOf });

function fieldOf(change: CardChange): string | null {
  if (change.type === 'card') return `card ${change.field}`;
  if (change.type === 'policies') return `policies ${Object.keys(change.fields).join()}`;
  if (change.type === 'section' || change.type === 'criterion')
    return `${change.type} ${change.id} ${Object.keys(change.fields).join()}`;
  return null;
}
