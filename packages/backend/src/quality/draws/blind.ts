import { HIDDEN_NAME, withoutNames } from '@vakwerk/domain/quality/transcripts/without-names';

/**
 * SQL: evaluators who must not know whose interaction this is. Their plan drew it blind, and nobody handed in the evaluation that
 * answers it. Needs `interaction i`.
 */
export const BLIND_FOR = `ARRAY(SELECT b.evaluator_id FROM draw b WHERE b.org_id = i.org_id AND b.interaction_id = i.id AND b.blind
  AND NOT EXISTS (SELECT 1 FROM evaluation h WHERE h.org_id = b.org_id AND h.interaction_id = b.interaction_id AND h.kind <> 'self'
    AND h.state NOT IN ('draft', 'withdrawn') AND (h.evaluator_id = b.evaluator_id OR h.kind = 'live')))`;

interface Person {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** Whoever it is. The id would be as good as the name: the list of one's people has both. */
export const NOBODY_KNOWN: Person = { id: '', givenName: '', familyName: '' };

/** The subject of an interaction when its agent is hidden; null stays null. */
export function subjectWithout(subject: string | null, { givenName, familyName }: Person): string | null {
  if (subject === null) return null;
  const hidden = withoutNames(subject, [givenName, familyName]);
  return hidden.trim() === HIDDEN_NAME ? null : hidden;
}
