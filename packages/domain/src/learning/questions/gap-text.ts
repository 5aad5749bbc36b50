const GAP = /\[([\p{L}\p{N}_-]{1,40})\]/gu;

export type GapTextPart = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'gap'; readonly gapId: string };

/** A text with gaps in reading order: "Say [1] first" is text, gap 1, text. */
export function gapTextParts(text: string): readonly GapTextPart[] {
  const parts: GapTextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(GAP)) {
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    parts.push({ kind: 'gap', gapId: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

/** Ids of the gaps in a text, in reading order, a double one twice. */
export const gapIdsIn = (text: string): readonly string[] =>
  gapTextParts(text).flatMap((part) => (part.kind === 'gap' ? [part.gapId] : []));
