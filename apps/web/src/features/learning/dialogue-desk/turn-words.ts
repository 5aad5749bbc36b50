import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { type Language, pickLanguage } from '@vakwerk/domain/shared/localized';
import type { Say } from '../../../lib/i18n';

/** "Beurt 3: Ik betaal ineens 40 euro meer" by its place in the outline. */
export function turnName(content: DialogueContent, turnId: string, language: Language, t: Say): string {
  const index = content.turns.findIndex(({ id }) => id === turnId);
  const turn = content.turns[index];
  const words = turn ? pickLanguage(turn.words, language).trim() : '';
  return t('learning.dialogues.turnNamed', {
    number: String(index + 1),
    words: words ? shorten(words) : t('learning.dialogues.noWords'),
  });
}

const MOST = 60;
export const shorten = (text: string, most = MOST): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most) > 20 ? text.lastIndexOf(' ', most) : most)} …`;
