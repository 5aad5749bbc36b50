import type { Language } from '../../shared/localized.js';
import { readingSeconds } from '../courses/minutes.js';
import type { DialogueContent } from './dialogue.js';
import { bestWay } from './dialogue-best-way.js';

/** To weigh the replies of one turn. */
const SECONDS_PER_CHOICE = 6;

/** Estimated seconds for one conversation: the best way through it, every reply on it read, and what is said about them afterwards. */
export function dialogueSeconds(dialogue: DialogueContent, language: Language): number {
  const moves = bestWay(dialogue)?.moves ?? [];
  const texts = moves.flatMap(({ turn, reply }) => [
    turn.words,
    ...turn.replies.map(({ text }) => text),
    reply.feedback,
    ...(reply.nextTurnId === null ? [reply.endText] : []),
  ]);
  const words = [dialogue.situation, ...texts].map((text) => text[language]).join(' ');
  return Math.round(readingSeconds(words) + moves.length * SECONDS_PER_CHOICE);
}
