import { useShortcuts } from '../../../../lib/shortcuts';

const NOTHING: readonly string[] = [];

/** A–Z and 1–9 choose the first to the last. */
export function useLetterKeys(ids: readonly string[], choose: (id: string) => void, on: boolean): void {
  useShortcuts(
    (on ? ids : NOTHING).flatMap((id, index) => {
      const letter = String.fromCharCode(65 + index);
      const known = { label: 'learning.answer.keyChoose', group: 'learning.answer.keys', values: { letter } } as const;
      const run = () => choose(id);
      const byLetter = { keys: letter.toLowerCase(), ...known, run };
      return index < 9 ? [byLetter, { keys: String(index + 1), ...known, run }] : [byLetter];
    }),
  );
}
