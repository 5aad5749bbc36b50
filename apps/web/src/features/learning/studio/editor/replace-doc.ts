import type { Editor } from '@tiptap/core';
import type { RichText } from '@vakwerk/domain/learning/courses/rich-text';
import { sameData } from '@vakwerk/domain/shared/same-data';
import { type DocNode, docOf, normalRichText, richTextOf } from './rich-text-doc';

export const textIn = (editor: Editor): RichText => richTextOf(editor.getJSON() as DocNode);

/**
 * Brings the editor to a text that came from elsewhere: undo, a colleague, a split sentence. Only what differs is replaced, so that
 * the cursor stays where somebody is typing. Nothing happens when it says so already.
 */
export function bringTo(editor: Editor, richText: RichText): void {
  if (editor.isDestroyed || sameData(textIn(editor), normalRichText(richText))) return;
  const { doc, tr, schema } = editor.state;
  const wanted = schema.nodeFromJSON(docOf(richText));
  const start = doc.content.findDiffStart(wanted.content);
  const end = doc.content.findDiffEnd(wanted.content);
  if (start === null || !end) return;
  // Both searches may claim the same letters ("aa" to "a"): the end never comes before the start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  editor.view.dispatch(tr.replace(start, end.a + overlap, wanted.slice(start, end.b + overlap)));
}
