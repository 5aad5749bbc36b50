/** Text of a step in one language, as structured data: no markup to clean, the same on every screen. */
export type RichText = readonly RichTextBlock[];

/** A run of text with one look. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Another page of the web: `https:`, `mailto:` or `tel:` only. */
  readonly href?: string;
}

/** Whether a link may stand in a lesson: nothing that runs, nothing that is read along the way. */
export const isSafeLink = (href: string): boolean => /^(https:\/\/[^\s/]|mailto:[^\s]|tel:[+\d])\S*$/iu.test(href);

export const CALLOUT_TONES = ['tip', 'remember', 'careful'] as const;
export type CalloutTone = (typeof CALLOUT_TONES)[number];

export type RichTextBlock =
  | { readonly type: 'paragraph'; readonly text: readonly TextRun[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: readonly TextRun[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly TextRun[])[] }
  | { readonly type: 'callout'; readonly tone: CalloutTone; readonly text: readonly TextRun[] }
  /** `alt` says what the picture shows; only a decorative picture has none. */
  | { readonly type: 'image'; readonly fileId: string; readonly alt: string; readonly decorative: boolean };

/** All words in reading order, without pictures: for counting, searching and checking. */
export function plainText(richText: RichText): string {
  return richText.map(blockText).join('\n').trim();
}

function blockText(block: RichTextBlock): string {
  if (block.type === 'image') return '';
  if (block.type === 'list') return block.items.map(runsText).join('\n');
  return runsText(block.text);
}

/** Every run of text, in reading order. */
export const textRuns = (richText: RichText): readonly TextRun[] =>
  richText.flatMap((block) => {
    if (block.type === 'image') return [];
    return block.type === 'list' ? block.items.flat() : block.text;
  });

function runsText(runs: readonly TextRun[]): string {
  return runs.map((run) => run.text).join('');
}
