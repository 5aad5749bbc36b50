import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type ReadingHint, readingHints } from '@vakwerk/domain/learning/courses/reading-hints';
import type { Language } from '@vakwerk/domain/shared/localized';

/** A hint with its place in the document. */
export interface PlacedHint {
  readonly hint: ReadingHint;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface HintState {
  readonly hints: readonly PlacedHint[];
  readonly marks: DecorationSet;
}

export const hintKey = new PluginKey<HintState>('reading-hints');

function stateOf(doc: Node, language: Language): HintState {
  const hints: PlacedHint[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    const text = node.textContent;
    for (const hint of readingHints(text, language))
      hints.push({ hint, from: at + 1 + hint.start, to: at + 1 + hint.end, text: text.slice(hint.start, hint.end) });
    return false;
  });
  const marks = hints.map(({ hint, from, to }) => Decoration.inline(from, to, { 'data-hint': hint.kind }));
  return { hints, marks: DecorationSet.create(doc, marks) };
}

/** Underlines what is harder than B1 while somebody writes. */
export const ReadingHints = Extension.create<{ language: Language }>({
  name: 'readingHints',
  addOptions: () => ({ language: 'nl' as Language }),
  addProseMirrorPlugins() {
    const { language } = this.options;
    return [
      new Plugin<HintState>({
        key: hintKey,
        state: {
          init: (_config, { doc }) => stateOf(doc, language),
          apply: (transaction, before) => (transaction.docChanged ? stateOf(transaction.doc, language) : before),
        },
        props: { decorations: (state) => hintKey.getState(state)?.marks },
      }),
    ];
  },
});
