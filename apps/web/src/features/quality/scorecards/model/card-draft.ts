import type {
  ScorecardCriterion,
  ScorecardPolicies,
  ScorecardSection,
  ScorecardVersion,
  ScoringModel,
} from '@vakwerk/domain/quality/scorecards/scorecard';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';

/** Everything an author edits. What is saved, undone and compared is this, as a whole. */
export interface CardDraft {
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  readonly version: ScorecardVersion;
}

export type SectionFields = Partial<Omit<ScorecardSection, 'id' | 'criteria'>>;
export type CriterionFields = Partial<Omit<ScorecardCriterion, 'id'>>;

export type CardChange =
  | { readonly type: 'card'; readonly field: 'name' | 'description'; readonly text: LocalizedText }
  | { readonly type: 'model'; readonly model: ScoringModel }
  | { readonly type: 'policies'; readonly fields: Partial<ScorecardPolicies> }
  | { readonly type: 'addSection'; readonly section: ScorecardSection }
  | { readonly type: 'section'; readonly id: string; readonly fields: SectionFields }
  | { readonly type: 'weights'; readonly weights: readonly number[] }
  | { readonly type: 'removeSection'; readonly id: string }
  | { readonly type: 'moveSection'; readonly id: string; readonly index: number }
  | { readonly type: 'addCriterion'; readonly sectionId: string; readonly criterion: ScorecardCriterion; readonly index?: number }
  | { readonly type: 'criterion'; readonly id: string; readonly fields: CriterionFields }
  | { readonly type: 'removeCriterion'; readonly id: string }
  | { readonly type: 'moveCriterion'; readonly id: string; readonly sectionId: string; readonly index: number };

/** The card after one change; the same object when nothing changed. Whether it can be published is asked elsewhere. */
export function changeCard(card: CardDraft, change: CardChange): CardDraft {
  switch (change.type) {
    case 'card':
      return { ...card, [change.field]: change.text };
    case 'model':
      return change.model === card.version.model ? card : withVersion(card, { model: change.model });
    case 'policies':
      return withVersion(card, { policies: { ...card.version.policies, ...change.fields } });
    default: {
      const sections = changeSections(card.version.sections, change);
      return sections === card.version.sections ? card : withVersion(card, { sections });
    }
  }
}

type SectionsChange = Exclude<CardChange, { readonly type: 'card' | 'model' | 'policies' }>;
type Sections = ScorecardVersion['sections'];

function changeSections(sections: Sections, change: SectionsChange): Sections {
  switch (change.type) {
    case 'addSection':
      return [...sections, change.section];
    case 'section':
      return mapId(sections, change.id, (section) => ({ ...section, ...change.fields }));
    case 'weights':
      return sections.map((section, index) => ({ ...section, weight: change.weights[index] ?? section.weight }));
    case 'removeSection':
      return withoutId(sections, change.id);
    case 'moveSection':
      return moved(sections, change.id, change.index);
    case 'addCriterion':
      return mapId(sections, change.sectionId, (section) => ({
        ...section,
        criteria: inserted(section.criteria, change.criterion, change.index ?? section.criteria.length),
      }));
    case 'criterion':
      return inSectionOf(sections, change.id, (criteria) => mapId(criteria, change.id, (one) => ({ ...one, ...change.fields })));
    case 'removeCriterion':
      return inSectionOf(sections, change.id, (criteria) => withoutId(criteria, change.id));
    case 'moveCriterion':
      return moveCriterion(sections, change);
  }
}

function moveCriterion(
  sections: Sections,
  { id, sectionId, index }: { readonly id: string; readonly sectionId: string; readonly index: number },
): Sections {
  const from = sections.find(({ criteria }) => criteria.some((one) => one.id === id));
  const criterion = from?.criteria.find((one) => one.id === id);
  if (!from || !criterion || !sections.some((section) => section.id === sectionId)) return sections;
  if (from.id === sectionId) return inSectionOf(sections, id, (criteria) => moved(criteria, id, index));
  const without = mapId(sections, from.id, (section) => ({ ...section, criteria: withoutId(section.criteria, id) }));
  return mapId(without, sectionId, (section) => ({ ...section, criteria: inserted(section.criteria, criterion, index) }));
}

/** One place up (−1) or down (+1); at an end it goes to the section beside. Null: there is no further. */
export function stepOfCriterion(card: CardDraft, id: string, by: -1 | 1): CardChange | null {
  const { sections } = card.version;
  const at = sections.findIndex(({ criteria }) => criteria.some((one) => one.id === id));
  const section = sections[at];
  if (!section) return null;
  const index = section.criteria.findIndex((one) => one.id === id) + by;
  if (index >= 0 && index < section.criteria.length) return { type: 'moveCriterion', id, sectionId: section.id, index };
  const beside = sections[at + by];
  return beside ? { type: 'moveCriterion', id, sectionId: beside.id, index: by === 1 ? 0 : beside.criteria.length } : null;
}

const withVersion = (card: CardDraft, fields: Partial<ScorecardVersion>): CardDraft => ({
  ...card,
  version: { ...card.version, ...fields },
});

interface Identified {
  readonly id: string;
}

/** The same list when the id is not in it. */
const mapId = <Item extends Identified>(items: readonly Item[], id: string, change: (item: Item) => Item): readonly Item[] =>
  items.some((item) => item.id === id) ? items.map((item) => (item.id === id ? change(item) : item)) : items;

const withoutId = <Item extends Identified>(items: readonly Item[], id: string): readonly Item[] =>
  items.some((item) => item.id === id) ? items.filter((item) => item.id !== id) : items;

const inserted = <Item>(items: readonly Item[], item: Item, index: number): readonly Item[] => items.toSpliced(index, 0, item);

function moved<Item extends Identified>(items: readonly Item[], id: string, index: number): readonly Item[] {
  const from = items.findIndex((item) => item.id === id);
  const item = items[from];
  const to = Math.max(0, Math.min(items.length - 1, index));
  return !item || from === to ? items : inserted(withoutId(items, id), item, to);
}

function inSectionOf(
  sections: Sections,
  criterionId: string,
  change: (criteria: readonly ScorecardCriterion[]) => readonly ScorecardCriterion[],
): Sections {
  const section = sections.find(({ criteria }) => criteria.some(({ id }) => id === criterionId));
  if (!section) return sections;
  const criteria = change(section.criteria);
  return criteria === section.criteria ? sections : mapId(sections, section.id, (one) => ({ ...one, criteria }));
}

export const sameCard = (one: CardDraft, other: CardDraft): boolean => JSON.stringify(one) === JSON.stringify(other);
