import type { Editor } from '@tiptap/core';
import type { CalloutTone } from '@vakwerk/domain/learning/courses/rich-text';

/** What somebody typed after a slash at the start of an empty line, and where it stands. */
export interface Slash {
  readonly query: string;
  readonly from: number;
  readonly to: number;
}

export function slashIn(editor: Editor): Slash | null {
  const { empty, $from } = editor.state.selection;
  if (!empty || !editor.isEditable || $from.depth !== 1 || $from.parent.type.name !== 'paragraph') return null;
  const found = /^\/(\p{L}*)$/u.exec($from.parent.textContent);
  return found && $from.parentOffset === $from.parent.content.size
    ? { query: found[1] ?? '', from: $from.start(), to: $from.end() }
    : null;
}

export const TEXT_BLOCKS = [
  'text',
  'heading',
  'subheading',
  'bullets',
  'numbers',
  'image',
  'tip',
  'remember',
  'careful',
] as const;
export type TextBlock = (typeof TEXT_BLOCKS)[number];

/** Makes the line of the slash into this block; a picture is chosen first, so it is not made here. */
export function makeBlock(editor: Editor, { from, to }: Slash, block: Exclude<TextBlock, 'image'>): void {
  const chain = editor.chain().focus().deleteRange({ from, to });
  switch (block) {
    case 'text':
      return void chain.run();
    case 'heading':
    case 'subheading':
      return void chain.setNode('heading', { level: block === 'heading' ? 2 : 3 }).run();
    case 'bullets':
      return void chain.toggleBulletList().run();
    case 'numbers':
      return void chain.toggleOrderedList().run();
    default:
      return void chain.setNode('callout', { tone: block satisfies CalloutTone }).run();
  }
}
