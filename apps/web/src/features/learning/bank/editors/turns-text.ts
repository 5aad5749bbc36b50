import type { FragmentTurn } from '@vakwerk/domain/learning/courses/call-fragment';
import { formatTimecode } from '@vakwerk/i18n/format-number';

const LINE = /^(?:(\d+):)?(\d{1,3})(?:[.,](\d))?\s+(klant|customer|medewerker|agent)\s*:\s*(.*)$/iu;

/** Turns as an author types them, one a line: "0:04 klant: …". Lines that are no turn belong to the one before. */
export function readTurns(text: string, durationSeconds: number): readonly FragmentTurn[] {
  const turns: { speaker: FragmentTurn['speaker']; startSeconds: number; text: string }[] = [];
  for (const line of text.split('\n')) {
    const found = LINE.exec(line.trim());
    const last = turns.at(-1);
    if (found) {
      const [, minutes = '0', seconds = '0', tenths = '0', who = '', words = ''] = found;
      const speaker = /klant|customer/iu.test(who) ? 'customer' : 'agent';
      turns.push({ speaker, startSeconds: Number(minutes) * 60 + Number(seconds) + Number(tenths) / 10, text: words });
    } else if (last && line.trim() !== '') last.text = `${last.text} ${line.trim()}`.trim();
  }
  return turns.map((turn, index) => ({
    ...turn,
    endSeconds: Math.max(turn.startSeconds, turns[index + 1]?.startSeconds ?? durationSeconds),
  }));
}

/** The other way round, with the words for the speakers of the reader. */
export const writeTurns = (turns: readonly FragmentTurn[], words: Readonly<Record<FragmentTurn['speaker'], string>>): string =>
  turns.map(({ speaker, startSeconds, text }) => `${formatTimecode(startSeconds * 1000)} ${words[speaker]}: ${text}`).join('\n');
