import { type RefObject, useEffect, useState } from 'react';
import type { Stretch } from '../draft/fragments';
import { stretchOfWords, type WordPlace } from '../draft/words-stretch';
import type { Turn } from '../player/silences';

/** The stretch of the call whose words are selected in the list now; null when nothing is. */
export function useSelectedWords(
  list: RefObject<HTMLElement | null>,
  turns: readonly Turn[],
  durationMs: number,
): Stretch | null {
  const [stretch, setStretch] = useState<Stretch | null>(null);
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      const from = range && placeOf(list.current, range.startContainer, range.startOffset, 0);
      const to = range && placeOf(list.current, range.endContainer, range.endOffset, 1);
      setStretch(from && to ? stretchOfWords(turns, from, to, durationMs) : null);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [list, turns, durationMs]);
  return stretch;
}

/** @param outside where a selection counts from that begins or ends beside the words of its turn, on the time or the name */
function placeOf(list: HTMLElement | null, node: Node, offset: number, outside: 0 | 1): WordPlace | null {
  const element = node instanceof Element ? node : node.parentElement;
  const row = element?.closest('[data-turn]');
  if (!row || !list?.contains(row)) return null;
  const turn = Number(row.getAttribute('data-turn'));
  const words = row.querySelector('p');
  if (!words?.contains(node)) return { turn, part: outside };
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(node, offset);
  const letters = words.textContent?.length ?? 0;
  return { turn, part: letters === 0 ? outside : before.toString().length / letters };
}
