import type { LocalizedText } from '../../shared/localized.js';
import { criteriaInOrder, type ScorecardVersion } from './scorecard.js';

/**
 * The card with an agreed rule at the end of a criterion's explanation, in both languages: people score by what stands there.
 * A rule that is there already is not written twice. Null when the card has no such criterion (any more).
 */
export function appendRule(version: ScorecardVersion, criterionId: string, rule: LocalizedText): ScorecardVersion | null {
  if (!criteriaInOrder(version).some(({ id }) => id === criterionId)) return null;
  return {
    ...version,
    sections: version.sections.map((section) => ({
      ...section,
      criteria: section.criteria.map((criterion) => {
        if (criterion.id !== criterionId) return criterion;
        const { explanation } = criterion.guidance;
        const added = { nl: withLine(explanation.nl, rule.nl), en: withLine(explanation.en, rule.en) };
        return { ...criterion, guidance: { ...criterion.guidance, explanation: added } };
      }),
    })),
  };
}

function withLine(text: string, line: string): string {
  if (text.split('\n').includes(line)) return text;
  return text.trim() === '' ? line : `${text}\n${line}`;
}
