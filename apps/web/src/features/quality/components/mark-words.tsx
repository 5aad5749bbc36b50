import { IconQuote } from '@tabler/icons-react';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import type { RefObject } from 'react';
import { useText } from '../../../lib/i18n';
import type { Turn } from '../player/silences';
import classes from './mark-words.module.css';
import { useSelectedWords } from './use-selected-words';

export interface Marking {
  readonly durationMs: number;
  readonly onStretch: (startMs: number, endMs: number) => void;
}

interface Props {
  readonly list: RefObject<HTMLElement | null>;
  readonly turns: readonly Turn[];
  readonly marking: Marking;
}

/** While words of the transcript are selected: one press makes a fragment of them. */
export default function MarkWords({ list, turns, marking: { durationMs, onStretch } }: Props) {
  const { t } = useText();
  const selected = useSelectedWords(list, turns, durationMs);
  if (!selected) return null;
  const { startMs, endMs } = selected;
  return (
    <div className={classes.mark}>
      <button
        type="button"
        // A press would take the selection away before it is used.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          onStretch(startMs, endMs);
          document.getSelection()?.removeAllRanges();
        }}
      >
        <IconQuote size={16} stroke={1.75} aria-hidden="true" />
        {t('quality.score.markWords', { time: `${formatTimecode(startMs)}–${formatTimecode(endMs)}` })}
      </button>
    </div>
  );
}
