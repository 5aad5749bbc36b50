import { criteriaInOrder, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';

/** Where on the page a problem is, by ids: a path of indexes would point at something else after the next change. */
export interface ProblemPlace {
  /** null: about the card itself, or a section. */
  readonly criterionId: string | null;
  readonly sectionId: string | null;
  /** 1, 2, 3 … over the whole card; null when it is no criterion. */
  readonly number: number | null;
  /** The field in it: `text.en`, `options.0.points`; of the card: `policies.passRatio`. */
  readonly field: string;
  /** What the field is marked with on the page. */
  readonly place: string;
}

/** Turns a path of the publish check (`sections.0.criteria.2.text.en`) into a place on the page. */
export function placeOf(path: string, version: ScorecardVersion): ProblemPlace {
  const parts = path.split('.');
  const section = parts[0] === 'sections' ? version.sections[Number(parts[1])] : undefined;
  const criterion = parts[2] === 'criteria' ? section?.criteria[Number(parts[3])] : undefined;
  if (section && criterion) {
    const field = parts.slice(4).join('.');
    const number = criteriaInOrder(version).indexOf(criterion) + 1;
    return { criterionId: criterion.id, sectionId: section.id, number, field, place: placeName(criterion.id, field) };
  }
  if (section) {
    const field = parts.slice(2).join('.');
    return { criterionId: null, sectionId: section.id, number: null, field, place: placeName(section.id, field) };
  }
  return { criterionId: null, sectionId: null, number: null, field: path, place: placeName('card', path) };
}

export const placeName = (id: string, field: string): string => `${id}.${field}`;

/** The place itself, or else the nearest part of it that is on the page: `options.0.label.en`, `options.0.label`, … */
export function nearestPlaces(place: string): readonly string[] {
  const parts = place.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}
