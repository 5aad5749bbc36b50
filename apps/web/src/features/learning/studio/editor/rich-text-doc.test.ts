import { describe, expect, it } from '@jest/globals';
import { getSchema } from '@tiptap/core';
import { CALLOUT_TONES, type RichText, type RichTextBlock, type TextRun } from '@vakwerk/domain/learning/courses/rich-text';
import fc from 'fast-check';
import { schemaExtensions } from './extensions';
import { docOf, normalRichText, richTextOf } from './rich-text-doc';

const schema = getSchema(schemaExtensions);
/** As the editor itself reads and gives it back. */
const throughEditor = (richText: RichText): RichText => {
  const node = schema.nodeFromJSON(docOf(richText));
  node.check();
  return richTextOf(node.toJSON());
};

const words = fc.oneof(
  fc.constantFrom('', ' ', 'Luister', 'eerst. ', 'é', '<b>'),
  fc.string({ maxLength: 6 }).map((text) => text.replaceAll('\0', '')),
);
const run: fc.Arbitrary<TextRun> = fc.record(
  {
    text: words,
    bold: fc.boolean(),
    italic: fc.boolean(),
    href: fc.constantFrom('https://example.org/a?b=c', 'mailto:hulp@example.org'),
  },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { maxLength: 4 });
const block: fc.Arbitrary<RichTextBlock> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), text: runs }),
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), text: runs }),
  fc.record({ type: fc.constant('callout' as const), tone: fc.constantFrom(...CALLOUT_TONES), text: runs }),
  fc.record({ type: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(runs, { maxLength: 3 }) }),
  fc.record({
    type: fc.constant('image' as const),
    fileId: fc.constantFrom('', 'file'),
    alt: fc.string({ maxLength: 5 }),
    decorative: fc.boolean(),
  }),
);
const richTexts = fc.array(block, { maxLength: 6 });

describe('a text and the editor’s document', () => {
  it('say exactly the same, through the editor’s own schema', () => {
    fc.assert(fc.property(richTexts, (text) => expect(throughEditor(text)).toEqual(normalRichText(text))));
  });

  it('do not change any more once they are in normal form', () => {
    fc.assert(
      fc.property(richTexts, (text) => {
        const normal = normalRichText(text);
        expect(normalRichText(normal)).toEqual(normal);
        expect(docOf(normal)).toEqual(docOf(text));
      }),
    );
  });

  it('lose no words', () => {
    fc.assert(
      fc.property(richTexts, (text) => {
        const whole = text.filter((each) => each.type === 'paragraph' && each.text.some(({ text: t }) => t.trim() !== ''));
        const before = whole.flatMap((each) => (each.type === 'paragraph' ? each.text.map(({ text: t }) => t) : [])).join('');
        const after = normalRichText(whole)
          .flatMap((each) => (each.type === 'paragraph' ? each.text.map(({ text: t }) => t) : []))
          .join('');
        expect(after).toBe(before);
      }),
    );
  });

  it('of nothing is one empty line', () => {
    expect(docOf([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
    expect(throughEditor([])).toEqual([]);
  });

  it('has no place for what a lesson cannot show', () => {
    const table = { type: 'doc', content: [{ type: 'table', content: [] }] };
    expect(() => schema.nodeFromJSON(table)).toThrow();
    const nested = {
      type: 'doc',
      content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'bulletList', content: [] }] }] }],
    };
    expect(() => schema.nodeFromJSON(nested).check()).toThrow();
  });
});
