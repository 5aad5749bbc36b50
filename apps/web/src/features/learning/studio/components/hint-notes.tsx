import type { ReadingHint } from '@vakwerk/domain/learning/courses/reading-hints';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import classes from './hint-notes.module.css';

interface Placed {
  readonly hint: ReadingHint;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Props<Hint extends Placed> {
  readonly hints: readonly Hint[];
  /** Two sentences of a long one; null: there is no place to cut it. */
  readonly splitOf: (hint: Hint) => string | null;
  readonly onReplace: (hint: Hint, words: string) => void;
  readonly onGo: (hint: Hint) => void;
}

const SHOWN = 2;

/** Where a text is harder than B1, with the repair beside it. It advises, it never stops anybody. */
export function HintNotes<Hint extends Placed>({ hints, splitOf, onReplace, onGo }: Props<Hint>) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  if (hints.length === 0) return null;
  const shown = all ? hints : hints.slice(0, SHOWN);
  return (
    <ul className={classes.notes} aria-label={t('learning.studio.hint.title')}>
      {shown.map((placed) => {
        const { hint, from, text } = placed;
        if (hint.kind === 'hardWord')
          return (
            <li key={`${hint.kind}-${from}`}>
              <span>{t('learning.studio.hint.word', { word: hint.word, easier: hint.easier })}</span>
              <button type="button" onClick={() => onReplace(placed, sameCase(text, hint.easier))}>
                {t('learning.studio.hint.replace')}
              </button>
            </li>
          );
        const split = splitOf(placed);
        return (
          <li key={`${hint.kind}-${from}`}>
            <span>{t('learning.studio.hint.sentence', { count: hint.words })}</span>
            {split ? (
              <button type="button" onClick={() => onReplace(placed, split)}>
                {t('learning.studio.hint.split')}
              </button>
            ) : (
              <button type="button" onClick={() => onGo(placed)}>
                {t('learning.studio.hint.go')}
              </button>
            )}
          </li>
        );
      })}
      {hints.length > SHOWN && (
        <li>
          <button type="button" onClick={() => setAll(!all)}>
            {all ? t('learning.studio.hint.fewer') : t('learning.studio.hint.more', { count: hints.length - SHOWN })}
          </button>
        </li>
      )}
    </ul>
  );
}

const sameCase = (word: string, easier: string): string =>
  word.charAt(0) === word.charAt(0).toUpperCase() ? easier.charAt(0).toUpperCase() + easier.slice(1) : easier;
