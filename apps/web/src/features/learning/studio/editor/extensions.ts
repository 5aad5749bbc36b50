import { type Extensions, mergeAttributes, Node } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { CALLOUT_TONES, isSafeLink } from '@vakwerk/domain/learning/courses/rich-text';

/** A box with one thought. Enter at its end leaves it. */
export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'text*',
  defining: true,
  addAttributes: () => ({
    tone: {
      default: CALLOUT_TONES[0],
      parseHTML: (element) => {
        const tone = element.getAttribute('data-tone');
        return CALLOUT_TONES.find((each) => each === tone) ?? CALLOUT_TONES[0];
      },
      renderHTML: ({ tone }) => ({ 'data-tone': tone }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-callout]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes({ 'data-callout': '' }, HTMLAttributes), 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { $from, empty } = this.editor.state.selection;
        if (!empty || $from.parent.type.name !== 'callout') return false;
        const after = $from.after();
        return this.editor
          .chain()
          .insertContentAt(after, { type: 'paragraph' })
          .setTextSelection(after + 1)
          .run();
      },
    };
  },
});

/** A picture with the words that stand for it. It is stored by the id of its file; pasted markup brings none. */
export const Image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    fileId: { default: '', rendered: false },
    alt: { default: '', rendered: false },
    decorative: { default: false, rendered: false },
  }),
  renderHTML: () => ['div', { 'data-image': '' }],
});

/** What a text of a lesson can hold: exactly the blocks of the domain's RichText, nothing that would be lost. */
export const schemaExtensions: Extensions = [
  Document,
  Paragraph.extend({ content: 'text*' }),
  Text,
  Heading.configure({ levels: [2, 3] }).extend({ content: 'text*' }),
  BulletList.extend({ content: 'listItem+' }),
  OrderedList.extend({ content: 'listItem+', addAttributes: () => ({}), addInputRules: () => [] }),
  ListItem.extend({ content: 'paragraph' }),
  Callout,
  Image,
  Link.configure({
    openOnClick: false,
    autolink: false,
    linkOnPaste: true,
    isAllowedUri: (href) => isSafeLink(href),
    HTMLAttributes: { target: null, rel: null, class: null },
  }).extend({ addAttributes: () => ({ href: { default: null } }), inclusive: false }),
  Bold,
  Italic,
];

export const editingExtensions: Extensions = [...schemaExtensions, ListKeymap];
