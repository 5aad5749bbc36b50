import { compareScorecardVersions, type ScorecardDifference } from '@vakwerk/domain/quality/scorecards/compare-scorecards';
import { criteriaInOrder, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { type Language, type LocalizedText, pickLanguage } from '@vakwerk/domain/shared/localized';
import type { Say } from '../../../../lib/i18n';

export interface DifferenceWords {
  readonly t: Say;
  readonly tCode: (code: string, fallback: 'quality.card.difference.someChange') => string;
  readonly number: (value: number, digits?: number) => string;
  readonly language: Language;
  readonly skillName: (id: string) => string;
}

export interface DifferenceLine {
  readonly key: string;
  readonly kind: ScorecardDifference['kind'];
  readonly sentence: string;
  /** Only of something that changed. */
  readonly before?: string;
  readonly after?: string;
}

type Changed = Extract<ScorecardDifference, { kind: 'changed' }>;

/** What is different from one version to the next, in sentences. Parts of what is new or gone are not told one by one. */
export function differenceLines(before: ScorecardVersion, after: ScorecardVersion, words: DifferenceWords): DifferenceLine[] {
  const names = namesIn(before, after, words);
  const all = compareScorecardVersions(before, after);
  const whole = new Set(all.flatMap((one) => (one.kind === 'added' || one.kind === 'removed' ? one.id : [])));
  const told = all.filter(
    (one) => !((one.kind === 'added' || one.kind === 'removed') && one.part !== 'section' && whole.has(one.parentId ?? '')),
  );
  return told.map((one, index) => ({ key: `${index}`, kind: one.kind, ...sentenceOf(one, names, words) }));
}

type Names = ReturnType<typeof namesIn>;

function sentenceOf(one: ScorecardDifference, names: Names, words: DifferenceWords): Omit<DifferenceLine, 'key' | 'kind'> {
  const { t } = words;
  if (one.kind === 'changed') return changedSentence(one, names, words);
  if (one.part === 'card') return { sentence: t('quality.card.difference.someChange') };
  const name = names.of(one.id);
  if (one.kind === 'moved') {
    const { parentId, index } = one.after;
    const values = { name, parent: parentId === null ? '' : names.of(parentId), place: String(index + 1) };
    return { sentence: t(`quality.card.difference.moved.${one.part}`, values) };
  }
  const parent = one.parentId === null ? '' : names.of(one.parentId);
  return { sentence: t(`quality.card.difference.${one.kind}.${one.part}`, { name, parent }) };
}

function changedSentence(one: Changed, names: Names, words: DifferenceWords): Omit<DifferenceLine, 'key' | 'kind'> {
  const field = words.tCode(`quality.card.field.${one.field}`, 'quality.card.difference.someChange');
  const name = one.id === null ? words.t('quality.card.difference.card') : names.of(one.id);
  const [before, after] =
    isText(one.before) && isText(one.after) ? changedTexts(one.before, one.after, words) : [one.before, one.after];
  const say = (value: unknown) => valueWords(one.field, value, names, words);
  return { sentence: words.t('quality.card.difference.changed', { name, field }), before: say(before), after: say(after) };
}

/** Only the languages that changed, so that one typing error is one thing to read. */
function changedTexts(before: LocalizedText, after: LocalizedText, { t }: DifferenceWords): readonly [string, string] {
  const languages = (['nl', 'en'] as const).filter((language) => before[language] !== after[language]);
  const say = (text: LocalizedText) =>
    languages.map((language) => `${language.toUpperCase()} ${text[language] || t('quality.card.difference.empty')}`).join(' · ');
  return [say(before), say(after)];
}

function valueWords(field: string, value: unknown, names: Names, words: DifferenceWords): string {
  const { t, number } = words;
  // Absent means: as the organisation chose.
  if (field === 'policies.selfEvaluation')
    return t(value === false ? 'quality.card.difference.no' : 'quality.card.difference.yes');
  if (typeof value === 'boolean') return t(value ? 'quality.card.difference.yes' : 'quality.card.difference.no');
  if (typeof value === 'number') return field === 'policies.passRatio' ? `${number(value * 100, 1)} %` : trimmed(number, value);
  if (value === null || value === undefined || value === '')
    return field === 'failSection' ? t('quality.card.edit.failSection.card') : t('quality.card.difference.empty');
  if (typeof value === 'string') return field === 'skillId' ? words.skillName(value) : wordOf(field, value, words);
  if (isCondition(value)) return `${names.of(value.criterionId)}: ${value.optionIds.map(names.of).join(', ')}`;
  return isText(value) ? pickLanguage(value, words.language) : t('quality.card.difference.someChange');
}

/** The word on the screen for a value that is a word of the domain; a text is its own words. */
function wordOf(field: string, value: string, { tCode }: DifferenceWords): string {
  const group: Readonly<Record<string, string>> = {
    model: 'preview.model',
    'policies.naPolicy': 'settings.naPolicy',
    'policies.fatalEffect': 'settings.fatalEffect',
    failSection: 'edit.failSection',
    type: 'type',
    commentRequired: 'edit.comment',
    critical: 'edit.critical',
    fatal: 'edit.fatal',
  };
  return group[field] ? tCode(`quality.card.${group[field]}.${value}`, 'quality.card.difference.someChange') : value;
}

export const trimmed = (number: DifferenceWords['number'], value: number): string =>
  number(value, Number.isInteger(Math.round(value * 1e6) / 1e6) ? 0 : Number.isInteger(Math.round(value * 1e6) / 1e5) ? 1 : 2);

function namesIn(before: ScorecardVersion, after: ScorecardVersion, { t, language }: DifferenceWords) {
  const texts = new Map<string, LocalizedText>();
  // The newer name wins: it is what the author sees now.
  for (const version of [before, after]) {
    for (const { id, title } of version.sections) texts.set(id, title);
    for (const { id, text, options, rootCauses } of criteriaInOrder(version)) {
      texts.set(id, text);
      for (const part of [...options, ...rootCauses]) texts.set(part.id, part.label);
    }
  }
  return {
    of: (id: string): string => {
      const text = texts.get(id);
      return (text && pickLanguage(text, language)) || t('quality.card.difference.empty');
    },
  };
}

const isText = (value: unknown): value is LocalizedText =>
  typeof value === 'object' && value !== null && 'nl' in value && 'en' in value;
const isCondition = (value: unknown): value is { criterionId: string; optionIds: readonly string[] } =>
  typeof value === 'object' && value !== null && 'criterionId' in value && 'optionIds' in value;
