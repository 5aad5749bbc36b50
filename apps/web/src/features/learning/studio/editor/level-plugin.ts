import { Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** The least height of each block, in px, so that it stays beside its translation. */
export const levelKey = new PluginKey<readonly number[]>('level');

function decorations(state: EditorState): DecorationSet {
  const heights = levelKey.getState(state) ?? [];
  const found: Decoration[] = [];
  state.doc.forEach((node, at, index) => {
    const height = heights[index];
    if (height) found.push(Decoration.node(at, at + node.nodeSize, { style: `--level:${height}px` }));
  });
  return DecorationSet.create(state.doc, found);
}

export const Level = Extension.create({
  name: 'level',
  addProseMirrorPlugins: () => [
    new Plugin<readonly number[]>({
      key: levelKey,
      state: {
        init: () => [],
        apply: (transaction, before) => (transaction.getMeta(levelKey) as readonly number[] | undefined) ?? before,
      },
      props: { decorations },
    }),
  ],
});

/** How high each block is by itself. */
function heightsOf(view: EditorView): number[] {
  const heights: number[] = [];
  view.dom.dataset.measuring = '';
  view.state.doc.forEach((_node, at) => {
    const element = view.nodeDOM(at);
    heights.push(element instanceof HTMLElement ? Math.ceil(element.getBoundingClientRect().height) : 0);
  });
  delete view.dom.dataset.measuring;
  return heights;
}

/** Gives each block of two texts the height of the higher one. */
export function levelBlocks(one: EditorView, other: EditorView): void {
  const [a, b] = [heightsOf(one), heightsOf(other)];
  const both = Array.from({ length: Math.min(a.length, b.length) }, (_, at) => Math.max(a[at] ?? 0, b[at] ?? 0));
  for (const view of [one, other]) {
    if (view.isDestroyed || String(levelKey.getState(view.state)) === String(both)) continue;
    view.dispatch(view.state.tr.setMeta(levelKey, both).setMeta('addToHistory', false));
  }
}
