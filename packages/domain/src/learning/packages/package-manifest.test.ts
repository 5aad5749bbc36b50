import { describe, expect, it } from '@jest/globals';
import { launchPath } from './launch-path.js';
import { type ManifestElement, readManifest } from './package-manifest.js';

type Part = ManifestElement | string;
const el = (name: string, attributes: Record<string, string> = {}, ...parts: Part[]): ManifestElement => ({
  name,
  namespace: '',
  attributes,
  children: parts.filter((part) => typeof part !== 'string'),
  text: parts.filter((part) => typeof part === 'string').join(''),
});
const item = (id: string, ref: string, ...parts: Part[]) =>
  el('item', { identifier: id, ...(ref && { identifierref: ref }) }, el('title', {}, id), ...parts);
const resource = (id: string, href: string, more: Record<string, string> = {}) =>
  el('resource', { identifier: id, href, scormtype: 'sco', ...more });
const manifest = (
  items: ManifestElement[],
  resources: ManifestElement[],
  more: { version?: string; extra?: ManifestElement[] } = {},
) =>
  el(
    'manifest',
    {},
    el('metadata', {}, el('schema', {}, 'ADL SCORM'), el('schemaversion', {}, more.version ?? '1.2')),
    el('organizations', { default: 'o' }, el('organization', { identifier: 'o' }, el('title', {}, 'Veilig\n  werken'), ...items)),
    el('resources', {}, ...resources),
    ...(more.extra ?? []),
  );
const everything = () => true;
const contentsOf = (root: ManifestElement, hasFile = everything) => {
  const read = readManifest(root, hasFile);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
};
const problemOf = (root: ManifestElement, hasFile: (path: string) => boolean = everything) => {
  const read = readManifest(root, hasFile);
  return read.ok ? null : read.error;
};

describe('what a manifest says', () => {
  it('a course of one item in SCORM 1.2', () => {
    const one = item('i1', 'r1', el('masteryscore', {}, ' 80 '), el('datafromlms', {}, 'level=2'));
    expect(contentsOf(manifest([one], [resource('r1', 'start.html')]))).toEqual({
      standard: 'scorm12',
      edition: '1.2',
      title: 'Veilig werken',
      items: [
        {
          id: 'i1',
          title: 'i1',
          folders: [],
          kind: 'sco',
          href: 'start.html',
          launchData: 'level=2',
          masteryScore: 80,
          completionThreshold: null,
        },
      ],
    });
  });

  it('several items in folders, in the order of the contents, without what is hidden', () => {
    const hidden = el('item', { identifier: 'x', identifierref: 'r1', isvisible: 'false' });
    const { items } = contentsOf(
      manifest(
        [item('one', '', item('a', 'r1'), item('deep', '', item('b', 'r2'))), hidden, item('c', 'r1')],
        [resource('r1', 'a.html'), resource('r2', 'b.html', { scormtype: 'asset' })],
      ),
    );
    expect(items.map(({ id, folders, kind }) => [id, folders, kind])).toEqual([
      ['a', ['one'], 'sco'],
      ['b', ['one', 'deep'], 'asset'],
      ['c', [], 'sco'],
    ]);
  });

  it.each([
    ['CAM 1.3', 'scorm2004'],
    ['2004 3rd Edition', 'scorm2004'],
    ['2004 4th Edition', 'scorm2004'],
    ['1.2', 'scorm12'],
    ['', 'scorm12'],
  ])('schema version "%s" is %s', (version, standard) => {
    expect(contentsOf(manifest([item('a', 'r')], [resource('r', 'a.html')], { version })).standard).toBe(standard);
  });

  it('SCORM 2004: the passing score and the threshold, said in the item or in the collection', () => {
    const objective = (id: string) =>
      el(
        'objectives',
        {},
        el('primaryObjective', { satisfiedbymeasure: 'true', objectiveid: id }, el('minNormalizedMeasure', {}, '0.6')),
      );
    const { items } = contentsOf(
      manifest(
        [
          item('own', 'r', el('sequencing', {}, objective('x'))),
          item(
            'shared',
            'r',
            el('sequencing', { idref: 'seq' }),
            el('completionThreshold', { completedbymeasure: 'true', minprogressmeasure: '0.75' }),
          ),
          item('third', 'r', el('completionThreshold', {}, '0.5')),
          item('none', 'r', el('completionThreshold', { completedbymeasure: 'false', minprogressmeasure: '0.75' })),
        ],
        [resource('r', 'a.html')],
        { version: '2004 4th Edition', extra: [el('sequencingCollection', {}, el('sequencing', { id: 'seq' }, objective('y')))] },
      ),
    );
    expect(items.map(({ masteryScore, completionThreshold }) => [masteryScore, completionThreshold])).toEqual([
      [0.6, null],
      [0.6, 0.75],
      [null, 0.5],
      [null, null],
    ]);
  });

  it('two items with one id stay two', () => {
    const { items } = contentsOf(manifest([item('a', 'r'), item('a', 'r')], [resource('r', 'a.html')]));
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });
});

describe('a manifest that cannot be used', () => {
  const fine = resource('r', 'a.html');
  it.each([
    ['another root', el('course'), 'manifestMalformed'],
    ['no organisation', el('manifest', {}, el('resources', {}, fine)), 'noLaunchableItem'],
    ['no items', manifest([], [fine]), 'noLaunchableItem'],
    ['items that lead nowhere', manifest([item('a', 'gone')], [fine]), 'noLaunchableItem'],
    ['a page elsewhere', manifest([item('a', 'r')], [resource('r', 'https://evil.example/')]), 'externalLaunch'],
    [
      'a page elsewhere, by its base',
      manifest([item('a', 'r')], [resource('r', 'x.html', { base: 'https://evil.example/' })]),
      'externalLaunch',
    ],
    ['a script', manifest([item('a', 'r')], [resource('r', 'javascript:alert(1)')]), 'externalLaunch'],
    ['a path out of the package', manifest([item('a', 'r')], [resource('r', '../../x.html')]), 'launchFileMissing'],
    [
      'hundreds of items',
      manifest(
        Array.from({ length: 501 }, (_, n) => item(`i${n}`, 'r')),
        [fine],
      ),
      'tooManyItems',
    ],
  ])('%s: %s', (_name, root, code) => expect(problemOf(root)?.code).toBe(code));

  it('a file that is not there: with the title of the item', () =>
    expect(problemOf(manifest([item('a', 'r')], [fine]), () => false)).toEqual({ code: 'launchFileMissing', name: 'a' }));
});

describe('where an item starts', () => {
  it.each([
    ['', 'a.html', '', 'a.html', 'a.html'],
    ['sub/', './x/../a.html', '', 'sub/a.html', 'sub/a.html'],
    ['', 'a.html?x=1', '&y=2', 'a.html', 'a.html?x=1&y=2'],
    ['', 'a.html', '?page=2', 'a.html', 'a.html?page=2'],
    ['', 'a.html', 'page=2', 'a.html', 'a.html?page=2'],
    ['', 'a.html#top', '?page=2', 'a.html', 'a.html?page=2#top'],
    ['', 'a.html', '#top', 'a.html', 'a.html#top'],
    ['', 'mijn%20cursus/start.html', '', 'mijn cursus/start.html', 'mijn%20cursus/start.html'],
    ['', '100%.html', '', '100%.html', '100%25.html'],
    ['', 'cafe\u0301.html', '', 'caf\u00e9.html', 'caf%C3%A9.html'],
  ])('base "%s", href "%s", parameters "%s"', (base, href, parameters, path, address) => {
    expect(launchPath(base, href, parameters)).toEqual({ path, href: address });
  });
  it.each(['%2e%2e/%2e%2e/x', '..', '', './'])('"%s" leads outside', (href) => expect(launchPath('', href, '')).toBe('outside'));
});
