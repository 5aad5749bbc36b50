import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

interface ItemSketch {
  readonly id: string;
  readonly title?: string;
  readonly href?: string;
  readonly kind?: 'sco' | 'asset';
  readonly parameters?: string;
  /** Elements inside the item, as the standard writes them. */
  readonly extra?: string;
}
interface PackageSketch {
  readonly title?: string;
  readonly items?: readonly ItemSketch[];
  /** More files, by name; null leaves one out. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
}

const itemsOf = (items: readonly ItemSketch[]) =>
  items
    .map(
      ({ id, title = id, parameters, extra = '' }) =>
        `<item identifier="${id}" identifierref="r-${id}"${parameters ? ` parameters="${parameters}"` : ''}><title>${title}</title>${extra}</item>`,
    )
    .join('');
const resourcesOf = (items: readonly ItemSketch[], attribute: string) =>
  items
    .map(
      ({ id, href = 'start.html', kind = 'sco' }) =>
        `<resource identifier="r-${id}" type="webcontent" adlcp:${attribute}="${kind}" href="${href}"><file href="${href}"/></resource>`,
    )
    .join('');

export const manifest12 = (items: readonly ItemSketch[], title = 'Veilig bellen'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>${title}</title>${itemsOf(items)}</organization></organizations>
<resources>${resourcesOf(items, 'scormtype')}</resources></manifest>`;

export const manifest2004 = (items: readonly ItemSketch[], title = 'Veilig bellen'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>${title}</title>${itemsOf(items)}</organization></organizations>
<resources>${resourcesOf(items, 'scormType')}</resources></manifest>`;

const ONE: readonly ItemSketch[] = [{ id: 'item-1', title: 'Veilig bellen' }];
const PAGE = '<!doctype html><title>Start</title><p>Start</p>';

/** The bytes of a package that is in order; `files` adds to it or takes away from it. */
export function packageBytes(
  standard: 'scorm12' | 'scorm2004',
  { title, items = ONE, files = {} }: PackageSketch = {},
): Uint8Array {
  const manifest = standard === 'scorm12' ? manifest12(items, title) : manifest2004(items, title);
  const all: Record<string, string | Uint8Array | null> = { 'imsmanifest.xml': manifest, 'start.html': PAGE, ...files };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).flatMap(([name, content]) =>
        content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
      ),
    ),
  );
}

/** A file that is gone when it is disposed. */
export async function asFile(bytes: Uint8Array): Promise<{ path: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'vakwerk-package-'));
  const path = join(folder, `${randomUUID()}.zip`);
  await writeFile(path, bytes);
  return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
