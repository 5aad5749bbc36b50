import { movedIds } from './order-moves.js';
import type { ScorecardCriterion, ScorecardSection, ScorecardVersion } from './scorecard.js';

export type ScorecardPart = 'card' | 'section' | 'criterion' | 'option' | 'rootCause';

/** One thing that is different between two versions; `id` is null for the card itself. Values are as they are in the version. */
export type ScorecardDifference =
  | { readonly kind: 'added' | 'removed'; readonly part: ScorecardPart; readonly id: string; readonly parentId: string | null }
  | {
      readonly kind: 'moved';
      readonly part: ScorecardPart;
      readonly id: string;
      /** The section (or criterion) it was in and is in, and its place there, counted from 0. */
      readonly before: Place;
      readonly after: Place;
    }
  | {
      readonly kind: 'changed';
      readonly part: ScorecardPart;
      readonly id: string | null;
      /** Path in the part: `weight`, `guidance.explanation`, `policies.naPolicy`, `condition`. */
      readonly field: string;
      readonly before: unknown;
      readonly after: unknown;
    };

export interface Place {
  readonly parentId: string | null;
  readonly index: number;
}

/** Every difference from one version to the next, in the order of the card; none when nothing changed. */
export function compareScorecardVersions(before: ScorecardVersion, after: ScorecardVersion): readonly ScorecardDifference[] {
  return [
    ...changed(
      'card',
      null,
      flatten({ model: before.model, policies: before.policies }),
      flatten({ model: after.model, policies: after.policies }),
    ),
    ...compareParts('section', placed(null, before.sections), placed(null, after.sections), sectionFields),
    ...compareParts('criterion', criteriaOf(before), criteriaOf(after), criterionFields),
    ...compareParts('option', inCriteria(before, 'options'), inCriteria(after, 'options'), flatten),
    ...compareParts('rootCause', inCriteria(before, 'rootCauses'), inCriteria(after, 'rootCauses'), flatten),
  ];
}

export interface WeightChange {
  readonly sectionId: string;
  /** Weight and share of all weights (0–1); null where the section is not in that version. */
  readonly before: { readonly weight: number; readonly share: number } | null;
  readonly after: { readonly weight: number; readonly share: number } | null;
}

/** Weights before and after, of every section of either version: changing one weight changes the share of all. */
export function compareWeights(before: ScorecardVersion, after: ScorecardVersion): readonly WeightChange[] {
  const [old, current] = [weights(before), weights(after)];
  return [...new Set([...current.keys(), ...old.keys()])].map((sectionId) => ({
    sectionId,
    before: old.get(sectionId) ?? null,
    after: current.get(sectionId) ?? null,
  }));
}

function weights({ sections }: ScorecardVersion) {
  const total = sections.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(sections.map(({ id, weight }) => [id, { weight, share: total > 0 ? weight / total : 0 }]));
}

interface Placed<Item> {
  readonly item: Item;
  readonly place: Place;
}

type Fields = ReadonlyMap<string, unknown>;

function compareParts<Item extends { readonly id: string }>(
  part: ScorecardPart,
  before: readonly Placed<Item>[],
  after: readonly Placed<Item>[],
  fieldsOf: (item: Item) => Fields,
): ScorecardDifference[] {
  const old = new Map(before.map((one) => [one.item.id, one]));
  const current = new Map(after.map((one) => [one.item.id, one]));
  const moved = movedWithin(before, after);
  const removed = before.filter(({ item }) => !current.has(item.id));
  return [
    ...removed.map(({ item, place }) => ({ kind: 'removed' as const, part, id: item.id, parentId: place.parentId })),
    ...after.flatMap(({ item, place }): ScorecardDifference[] => {
      const was = old.get(item.id);
      if (!was) return [{ kind: 'added', part, id: item.id, parentId: place.parentId }];
      const move = moved.has(item.id) ? [{ kind: 'moved' as const, part, id: item.id, before: was.place, after: place }] : [];
      return [...move, ...changed(part, item.id, fieldsOf(was.item), fieldsOf(item))];
    }),
  ];
}

/** To another parent, or to another place among those that stayed with theirs. */
function movedWithin<Item extends { readonly id: string }>(
  before: readonly Placed<Item>[],
  after: readonly Placed<Item>[],
): ReadonlySet<string> {
  const was = new Map(before.map(({ item, place }) => [item.id, place.parentId]));
  const stays = new Set(
    after.flatMap(({ item, place }) => (was.has(item.id) && was.get(item.id) === place.parentId ? [item.id] : [])),
  );
  const newParent = after.flatMap(({ item }) => (was.has(item.id) && !stays.has(item.id) ? [item.id] : []));
  const idsIn = (list: readonly Placed<Item>[], parentId: string | null) =>
    list.flatMap(({ item, place }) => (place.parentId === parentId && stays.has(item.id) ? [item.id] : []));
  const parents = new Set(after.map(({ place }) => place.parentId));
  return new Set([
    ...newParent,
    ...[...parents].flatMap((parentId) => movedIds(idsIn(before, parentId), idsIn(after, parentId))),
  ]);
}

function changed(part: ScorecardPart, id: string | null, before: Fields, after: Fields): ScorecardDifference[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [was, is] = [before.get(field), after.get(field)];
    return JSON.stringify(was) === JSON.stringify(is)
      ? []
      : [{ kind: 'changed' as const, part, id, field, before: was, after: is }];
  });
}

function placed<Item>(parentId: string | null, items: readonly Item[]): readonly Placed<Item>[] {
  return items.map((item, index) => ({ item, place: { parentId, index } }));
}

function criteriaOf({ sections }: ScorecardVersion): readonly Placed<ScorecardCriterion>[] {
  return sections.flatMap(({ id, criteria }) => placed(id, criteria));
}

function inCriteria<Key extends 'options' | 'rootCauses'>(version: ScorecardVersion, key: Key) {
  return criteriaOf(version).flatMap(({ item }) => placed<ScorecardCriterion[Key][number]>(item.id, item[key]));
}

function sectionFields({ criteria: _, ...own }: ScorecardSection): Fields {
  return flatten(own);
}

function criterionFields({ options: _, rootCauses: __, guidance, ...own }: ScorecardCriterion): Fields {
  return flatten({ ...own, guidance });
}

/** One field per line a reader would want; texts stay whole in both languages, and a condition is one thing. */
function flatten(item: object): Fields {
  return new Map(
    Object.entries(item).flatMap(([key, value]): [string, unknown][] => {
      if (key === 'id') return [];
      const group = key === 'policies' || key === 'guidance';
      return group ? Object.entries(value as object).map(([inner, v]) => [`${key}.${inner}`, v as unknown]) : [[key, value]];
    }),
  );
}
