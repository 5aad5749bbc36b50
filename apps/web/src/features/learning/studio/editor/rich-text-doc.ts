import type { CalloutTone, RichText, RichTextBlock, TextRun } from '@vakwerk/domain/learning/courses/rich-text';

/** A node of the editor's document, as JSON. */
export interface DocNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly DocNode[];
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly text?: string;
}

/**
 * Rich text in the one form that both sides give: runs with the same look are one, and what has no words (an empty line, an empty
 * item) is not there. The editor shows an empty line while somebody types in it; it is not stored.
 */
export function normalRichText(richText: RichText): RichText {
  return richText.flatMap((block): RichTextBlock[] => {
    if (block.type === 'image') return [block];
    if (block.type !== 'list') {
      const text = normalRuns(block.text);
      return text.length > 0 ? [{ ...block, text }] : [];
    }
    const items = block.items.map(normalRuns).filter((item) => item.length > 0);
    return items.length > 0 ? [{ ...block, items }] : [];
  });
}

/** The editor's document for a text. An empty text is one empty line to type in. */
export function docOf(richText: RichText): DocNode {
  const blocks = normalRichText(richText).map(nodeOf);
  return { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] };
}

/** The text of an editor's document, in normal form. `richTextOf(docOf(text))` is `normalRichText(text)`. */
export const richTextOf = (doc: DocNode): RichText => normalRichText((doc.content ?? []).map(blockOf));

function nodeOf(block: RichTextBlock): DocNode {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', content: textOf(block.text) };
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: textOf(block.text) };
    case 'callout':
      return { type: 'callout', attrs: { tone: block.tone }, content: textOf(block.text) };
    case 'image':
      return { type: 'image', attrs: { fileId: block.fileId, alt: block.alt, decorative: block.decorative } };
    case 'list':
      return {
        type: block.ordered ? 'orderedList' : 'bulletList',
        content: block.items.map((item) => ({ type: 'listItem', content: [{ type: 'paragraph', content: textOf(item) }] })),
      };
  }
}

function blockOf(node: DocNode): RichTextBlock {
  switch (node.type) {
    case 'heading':
      return { type: 'heading', level: node.attrs?.level === 3 ? 3 : 2, text: runsOf(node) };
    case 'callout':
      return { type: 'callout', tone: node.attrs?.tone as CalloutTone, text: runsOf(node) };
    case 'image': {
      const { fileId, alt, decorative } = node.attrs as { fileId: string; alt: string; decorative: boolean };
      return { type: 'image', fileId, alt, decorative };
    }
    case 'bulletList':
    case 'orderedList':
      return { type: 'list', ordered: node.type === 'orderedList', items: (node.content ?? []).map(itemOf) };
    default:
      return { type: 'paragraph', text: runsOf(node) };
  }
}

const itemOf = ({ content }: DocNode): readonly TextRun[] => (content ?? []).flatMap(runsOf);

const textOf = (runs: readonly TextRun[]): readonly DocNode[] => runs.map(textNode);

/** Marks in the order of the editor's schema: links outermost. */
function textNode({ text, bold, italic, href }: TextRun): DocNode {
  const marks = [
    ...(href === undefined ? [] : [{ type: 'link', attrs: { href } }]),
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
  ];
  return { type: 'text', text, ...(marks.length > 0 && { marks }) };
}

function runsOf({ content }: DocNode): readonly TextRun[] {
  return (content ?? []).map(({ text = '', marks = [] }): TextRun => {
    const link = marks.find(({ type }) => type === 'link')?.attrs?.href;
    return {
      text,
      ...(marks.some(({ type }) => type === 'bold') && { bold: true }),
      ...(marks.some(({ type }) => type === 'italic') && { italic: true }),
      ...(typeof link === 'string' && { href: link }),
    };
  });
}

function normalRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const joined: TextRun[] = [];
  for (const { text, bold, italic, href } of runs) {
    if (text === '') continue;
    const run = { text, ...(bold && { bold }), ...(italic && { italic }), ...(href !== undefined && { href }) };
    const last = joined.at(-1);
    if (last && (last.bold ?? false) === (bold ?? false) && (last.italic ?? false) === (italic ?? false) && last.href === href)
      joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push(run);
  }
  return joined.some(({ text }) => text.trim() !== '') ? joined : [];
}
