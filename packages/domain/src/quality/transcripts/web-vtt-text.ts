/** References that WebVTT files contain in practice; numeric ones are decoded apart. https://www.w3.org/TR/webvtt1/#webvtt-cue-text */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  lrm: '\u200E',
  rlm: '\u200F',
};

/** Stops at the next `<`, so that a hostile file of half-open tags is still read in linear time. */
const VOICE_TAG = /<v(?:\.[^\s<>]*)?[ \t]([^<>]*)>/;

const LAST_CODE_POINT = 0x10ffff;

/** Cue text for a file: `<`, `>` and `&` escaped, so that markers such as `<unk>` and an arrow in speech survive. */
export function escapeCueText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The reverse; an unknown reference stays as it is written. */
export function unescapeCueText(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,4}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
      const codePoint = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
      return codePoint > 0 && codePoint <= LAST_CODE_POINT ? String.fromCodePoint(codePoint) : whole;
    },
  );
}

export interface VoiceSpan {
  /** Null for text before the first `<v …>` of a cue. */
  readonly voice: string | null;
  readonly text: string;
}

/** The spans of a cue's text by voice. Other tags (`<b>`, `<c.x>`, `<lang nl>`, timestamps) are markup and are left out. */
export function voiceSpans(cueText: string): readonly VoiceSpan[] {
  const parts = cueText.split(VOICE_TAG);
  const spans: VoiceSpan[] = [{ voice: null, text: plainText(parts[0] ?? '') }];
  for (let index = 1; index < parts.length; index += 2) {
    spans.push({ voice: unescapeCueText(parts[index] ?? '').trim(), text: plainText(parts[index + 1] ?? '') });
  }
  return spans[0]?.text === '' && spans.length > 1 ? spans.slice(1) : spans;
}

function plainText(markedUp: string): string {
  const withoutTags = unescapeCueText(markedUp.replaceAll(/<[^>]*>?/g, ''));
  return withoutTags
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
