import { criteriaInOrder, type ScorecardVersion } from './scorecard.js';

/**
 * The same card under new ids, as the start of another card: what happens to the copy says nothing about the original's criteria.
 * `idFor` gives the new id of an old one and must give different ids for different ones; conditions follow.
 */
export function copyScorecard(version: ScorecardVersion, idFor: (oldId: string) => string): ScorecardVersion {
  const known = new Set(criteriaInOrder(version).flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]));
  // A draft's condition may point at nothing; it keeps doing so, and the publish check names it.
  const follow = (id: string) => (known.has(id) ? idFor(id) : id);
  const renamed = <Item extends { readonly id: string }>(item: Item): Item => ({ ...item, id: idFor(item.id) });
  return {
    ...version,
    sections: version.sections.map((section) => ({
      ...renamed(section),
      criteria: section.criteria.map((criterion) => ({
        ...renamed(criterion),
        options: criterion.options.map(renamed),
        rootCauses: criterion.rootCauses.map(renamed),
        condition: criterion.condition && {
          criterionId: follow(criterion.condition.criterionId),
          optionIds: criterion.condition.optionIds.map(follow),
        },
      })),
    })),
  };
}
