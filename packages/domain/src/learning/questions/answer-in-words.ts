import type { LocalizedText } from '../../shared/localized.js';
import type { Answer } from './answer.js';
import type { Question, QuestionItem } from './question.js';

/**
 * What somebody answered, as texts to read beside the question: one per choice, place, pair or gap. Empty when the answer does not fit
 * the question.
 */
export function answerInWords(question: Question, answer: Answer): readonly LocalizedText[] {
  switch (answer.kind) {
    case 'choice':
      return 'options' in question ? textsOf(question.options, answer.optionIds) : [];
    case 'ordering':
      return question.kind === 'ordering' ? textsOf(question.items, answer.itemIds) : [];
    case 'matching':
      return question.kind === 'matching'
        ? answer.pairs.map(({ leftId, rightId }) => joined(textOf(question.left, leftId), textOf(question.right, rightId)))
        : [];
    case 'gapFill':
      return answer.gaps.map(({ text }) => same(text));
    case 'shortText':
    case 'open':
      return [same(answer.text)];
    case 'numeric': {
      const unit = question.kind === 'numeric' ? question.unit : NOTHING;
      return [{ nl: `${answer.value} ${unit.nl}`.trim(), en: `${answer.value} ${unit.en}`.trim() }];
    }
    case 'trueFalse':
      return [answer.value ? { nl: 'waar', en: 'true' } : { nl: 'niet waar', en: 'false' }];
    case 'hotMoment':
      return [{ nl: `${answer.seconds.toFixed(1).replace('.', ',')} s`, en: `${answer.seconds.toFixed(1)} s` }];
  }
}

const NOTHING: LocalizedText = { nl: '', en: '' };
const same = (text: string): LocalizedText => ({ nl: text, en: text });
const joined = (left: LocalizedText, right: LocalizedText): LocalizedText => ({
  nl: `${left.nl} – ${right.nl}`,
  en: `${left.en} – ${right.en}`,
});
const textOf = (items: readonly QuestionItem[], id: string): LocalizedText =>
  items.find((item) => item.id === id)?.text ?? NOTHING;
const textsOf = (items: readonly QuestionItem[], ids: readonly string[]): LocalizedText[] => ids.map((id) => textOf(items, id));
