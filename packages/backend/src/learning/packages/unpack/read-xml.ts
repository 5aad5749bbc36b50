import type { ManifestElement } from '@vakwerk/domain/learning/packages/package-manifest';
import { SaxesParser } from 'saxes';
import { PackageRefused } from './package-refused.js';

interface Growing extends ManifestElement {
  readonly children: Growing[];
  text: string;
}

const MOST_ELEMENTS = 50_000;
const DEEPEST = 100;
/** What authoring tools write; a name that is none of these is not looked up. */
const ENCODINGS = new Set(['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'us-ascii', 'ascii', 'iso-8859-1', 'windows-1252']);

/**
 * The manifest as a tree. The parser knows no external entities and expands none of its own: a document that declares any, which it can
 * only do in a DOCTYPE, is refused before it is read.
 * @throws PackageRefused manifestMalformed | manifestHasDoctype
 */
export function readXml(bytes: Uint8Array): ManifestElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Growing[] = [];
  const roots: Growing[] = [];
  let count = 0;
  parser.on('doctype', () => refuse('manifestHasDoctype'));
  parser.on('error', (error) => refuse('manifestMalformed', error));
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (++count > MOST_ELEMENTS || open.length >= DEEPEST) refuse('manifestMalformed');
    const named = Object.values(attributes).map((attribute) => [attribute.local.toLowerCase(), attribute.value] as const);
    const element: Growing = { name: local, namespace: uri, attributes: Object.fromEntries(named), children: [], text: '' };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  const keepText = (text: string) => {
    const inside = open.at(-1);
    if (inside) inside.text += text;
  };
  parser.on('text', keepText);
  parser.on('cdata', keepText);
  parser.on('closetag', () => void open.pop());
  parser.write(decode(bytes)).close();
  return roots[0] ?? refuse('manifestMalformed');
}

function refuse(code: 'manifestMalformed' | 'manifestHasDoctype', cause?: unknown): never {
  throw new PackageRefused({ code }, cause);
}

function decode(bytes: Uint8Array): string {
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));
  const label = markOf(bytes) ?? declared?.[1]?.toLowerCase() ?? 'utf-8';
  if (!ENCODINGS.has(label)) return refuse('manifestMalformed');
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    return refuse('manifestMalformed', error);
  }
}

/** A byte order mark says more than the declaration behind it. */
function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
