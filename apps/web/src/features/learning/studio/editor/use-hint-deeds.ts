import type { Editor } from '@tiptap/core';
import { splitSentence } from '@vakwerk/domain/learning/courses/reading-hints';
import type { Language } from '@vakwerk/domain/shared/localized';
import type { PlacedHint } from './hint-plugin';

/** What can be done about a hint in the editor: two sentences of one, the easier word, or go there. */
export function useHintDeeds(editor: Editor | null, language: Language) {
  return {
    splitOf: ({ text }: PlacedHint): string | null => splitSentence(text, language),
    onReplace: ({ from, to }: PlacedHint, words: string) => {
      // Marks on the sentence go with its letters; the rest of the block keeps its own.
      editor?.chain().focus().insertContentAt({ from, to }, { type: 'text', text: words }).run();
    },
    onGo: ({ from, to }: PlacedHint) => {
      editor?.chain().focus().setTextSelection({ from, to }).scrollIntoView().run();
    },
  };
}
