import { ok, type Result, refused } from '../../shared/result.js';
import { launchPath } from './launch-path.js';
import type { PackageStandard } from './package-kind.js';
import type { PackageProblem } from './package-problem.js';
import type { ItemRules } from './package-status.js';

/** An element of the manifest. Names are without prefix; attribute names in small letters, because the editions differ in that only. */
export interface ManifestElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
}

/** What a package consists of, as its makers describe it. */
export interface PackageContents {
  readonly standard: PackageStandard;
  /** As the manifest writes it, e.g. `2004 4th Edition`; may be empty. */
  readonly edition: string;
  readonly title: string;
  readonly items: readonly PackageItem[];
}

/** Something to open, in the order of the contents. */
export interface PackageItem extends ItemRules {
  readonly id: string;
  readonly title: string;
  /** Titles of the folders it stands in, outermost first. */
  readonly folders: readonly string[];
  /** `asset`: a page that reports nothing; opening it is all there is. */
  readonly kind: 'sco' | 'asset';
  /** Where it starts, from the root of the package, with its query: ready to stand in an address. */
  readonly href: string;
  readonly launchData: string | null;
}

export const MOST_ITEMS = 500;

/** @param hasFile whether the archive holds this path. @returns the contents, or the first reason they cannot be used */
export function readManifest(root: ManifestElement, hasFile: (path: string) => boolean): Result<PackageContents, PackageProblem> {
  if (root.name !== 'manifest') return refused({ code: 'manifestMalformed' });
  const organization = chosenOrganization(root);
  if (!organization) return refused({ code: 'noLaunchableItem' });
  const standard = standardOf(root);
  const items: PackageItem[] = [];
  const book = { standard, resources: resourcesOf(root), sequencings: sequencingsOf(root), hasFile };
  const problem = collect(organization, [], book, items);
  if (problem) return refused(problem);
  if (items.length === 0) return refused({ code: 'noLaunchableItem' });
  if (items.length > MOST_ITEMS) return refused({ code: 'tooManyItems', limit: MOST_ITEMS });
  const title = titleOf(organization) || items[0]?.title || '';
  return ok({ standard, edition: editionOf(root), title, items: withOwnIds(items) });
}

interface Resource {
  readonly element: ManifestElement;
  /** xml:base of everything around it. */
  readonly base: string;
}

interface Book {
  readonly standard: PackageStandard;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly sequencings: ReadonlyMap<string, ManifestElement>;
  readonly hasFile: (path: string) => boolean;
}

function collect(parent: ManifestElement, folders: readonly string[], book: Book, items: PackageItem[]): PackageProblem | null {
  for (const element of all(parent, 'item')) {
    if (element.attributes.isvisible === 'false') continue;
    const resource = book.resources.get(element.attributes.identifierref ?? '');
    if (resource) {
      const found = itemOf(element, resource, folders, book);
      if ('code' in found) return found;
      items.push(found);
    }
    const problem = collect(element, [...folders, titleOf(element)], book, items);
    if (problem) return problem;
  }
  return null;
}

function itemOf(
  element: ManifestElement,
  { element: resource, base }: Resource,
  folders: readonly string[],
  { standard, sequencings, hasFile }: Book,
): PackageItem | PackageProblem {
  const { identifier = '', parameters = '' } = element.attributes;
  const title = titleOf(element) || identifier;
  const start = launchPath(base, resource.attributes.href ?? '', parameters);
  if (start === 'external') return { code: 'externalLaunch', name: title };
  if (start === 'outside' || !hasFile(start.path)) return { code: 'launchFileMissing', name: title };
  return {
    id: identifier,
    title,
    folders,
    kind: resource.attributes.scormtype?.toLowerCase() === 'asset' ? 'asset' : 'sco',
    href: start.href,
    launchData: textOf(element, 'dataFromLMS') || null,
    masteryScore: standard === 'scorm12' ? within(0, 100, textOf(element, 'masteryScore')) : passingScore(element, sequencings),
    completionThreshold: standard === 'scorm12' ? null : thresholdOf(element),
  };
}

/** By what the manifest says, else by the namespace it uses; a package without either is read as 1.2, the plainest. */
function standardOf(root: ManifestElement): PackageStandard {
  const said = editionOf(root);
  if (/2004|CAM 1\.3/i.test(said)) return 'scorm2004';
  if (said.includes('1.2')) return 'scorm12';
  return anywhere(root, ({ namespace }) => /adlcp_v1p3/.test(namespace)) ? 'scorm2004' : 'scorm12';
}

const editionOf = (root: ManifestElement): string => {
  const metadata = first(root, 'metadata');
  return metadata ? textOf(metadata, 'schemaversion') : '';
};

function chosenOrganization(root: ManifestElement): ManifestElement | undefined {
  const organizations = first(root, 'organizations');
  if (!organizations) return undefined;
  const each = all(organizations, 'organization');
  return each.find(({ attributes }) => attributes.identifier === organizations.attributes.default) ?? each[0];
}

function resourcesOf(root: ManifestElement): ReadonlyMap<string, Resource> {
  const resources = first(root, 'resources');
  const base = `${root.attributes.base ?? ''}${resources?.attributes.base ?? ''}`;
  return new Map(
    all(resources, 'resource').map((element) => [
      element.attributes.identifier ?? '',
      { element, base: `${base}${element.attributes.base ?? ''}` },
    ]),
  );
}

const sequencingsOf = (root: ManifestElement): ReadonlyMap<string, ManifestElement> =>
  new Map(all(first(root, 'sequencingCollection'), 'sequencing').map((each) => [each.attributes.id ?? '', each]));

/** SCORM 2004 CAM 5.1.7: the primary objective, when it is satisfied by measure; 1 when the measure is not given. */
function passingScore(item: ManifestElement, shared: ReadonlyMap<string, ManifestElement>): number | null {
  const own = first(item, 'sequencing');
  const objectives = first(own, 'objectives') ?? first(shared.get(own?.attributes.idref ?? ''), 'objectives');
  const primary = first(objectives, 'primaryObjective');
  if (primary?.attributes.satisfiedbymeasure !== 'true') return null;
  return within(-1, 1, textOf(primary, 'minNormalizedMeasure') || '1');
}

/** The 4th edition says it in an attribute that counts when the item is completed by measure, the 3rd as text. */
function thresholdOf(item: ManifestElement): number | null {
  const threshold = first(item, 'completionThreshold');
  if (!threshold) return null;
  const { completedbymeasure, minprogressmeasure } = threshold.attributes;
  if (completedbymeasure === 'true') return within(0, 1, minprogressmeasure ?? '1');
  return completedbymeasure === undefined && minprogressmeasure === undefined ? within(0, 1, threshold.text) : null;
}

/** What a person did is kept by item: two items with one id would be one. */
function withOwnIds(items: readonly PackageItem[]): readonly PackageItem[] {
  const seen = new Set<string>();
  return items.map((item, index) => {
    const id = item.id === '' || seen.has(item.id) ? `${item.id}#${index + 1}` : item.id;
    seen.add(id);
    return { ...item, id };
  });
}

const sameName = (name: string) => (element: ManifestElement) => element.name.toLowerCase() === name.toLowerCase();
const all = (parent: ManifestElement | undefined, name: string) => parent?.children.filter(sameName(name)) ?? [];
const first = (parent: ManifestElement | undefined, name: string) => parent?.children.find(sameName(name));
const textOf = (parent: ManifestElement, name: string): string => first(parent, name)?.text.trim() ?? '';
const titleOf = (element: ManifestElement): string => textOf(element, 'title').replace(/\s+/g, ' ').slice(0, 300);

function anywhere(element: ManifestElement, test: (each: ManifestElement) => boolean): boolean {
  return test(element) || element.children.some((child) => anywhere(child, test));
}

function within(low: number, high: number, text: string): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return value >= low && value <= high ? value : null;
}
