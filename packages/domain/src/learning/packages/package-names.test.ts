import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findNameProblem, keptName, nameProblem } from './package-names.js';

describe('one name in an archive', () => {
  it.each([
    'index.html',
    'a/b/c.js',
    'map/',
    'Ünïcode/ééñ.png',
    'spaces in name.jpg',
    '..double.txt',
    '%2e%2e/x',
    'console.js',
    'a'.repeat(255),
  ])('%s is taken', (name) => expect(nameProblem(name)).toBeNull());

  it.each([
    ['../evil', 'pathTraversal'],
    ['a/../../evil', 'pathTraversal'],
    ['a/./b', 'pathTraversal'],
    ['..', 'pathTraversal'],
    ['/etc/passwd', 'absoluteName'],
    ['C:/windows', 'absoluteName'],
    ['c:evil', 'absoluteName'],
    ['a\\b', 'backslashName'],
    ['..\\evil', 'backslashName'],
    ['a\0.html', 'nulName'],
    ['a//b', 'reservedName'],
    ['', 'reservedName'],
    ['a?b', 'reservedName'],
    ['a\nb', 'reservedName'],
    ['CON', 'reservedName'],
    ['x/nul.txt', 'reservedName'],
    ['Com1.html', 'reservedName'],
    ['dot.', 'reservedName'],
    ['space ', 'reservedName'],
    ['file:stream', 'reservedName'],
    ['a'.repeat(256), 'nameTooLong'],
    ['é'.repeat(128), 'nameTooLong'],
    [`${'a/'.repeat(400)}b`, 'nameTooLong'],
  ])('%j is refused: %s', (name, code) => expect(nameProblem(name)).toBe(code));
});

describe('names beside each other', () => {
  it.each([
    ['twice the same', ['a.js', 'a.js']],
    ['another case', ['Index.html', 'index.HTML']],
    ['another way to write an accent', ['caf\u00e9.js', 'cafe\u0301.js']],
    ['another case of a folder’s file', ['A/b.js', 'a/B.js']],
    ['full-width letters', ['a.js', '\uff41.js']],
    ['a file where a folder is needed', ['a', 'a/b.js']],
    ['a file where a folder is needed, in another case', ['A', 'a/b.js']],
    ['a file and a folder', ['a', 'a/']],
  ])('%s: duplicateName', (_, names) => expect(findNameProblem(names)?.code).toBe('duplicateName'));

  it('tells which name it is', () =>
    expect(findNameProblem(['ok.html', '../evil'])).toEqual({ code: 'pathTraversal', name: '../evil' }));

  it('folders may stand there twice, and beside their files', () =>
    expect(findNameProblem(['a/', 'a/', 'a/b.js', 'A/c.js'])).toBeNull());
});

describe('names that were taken', () => {
  it('stay below the folder they are put in, and are equal to no other', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 8 }), (names) => {
        if (findNameProblem(names) !== null) return;
        const files = names.filter((name) => !name.endsWith('/'));
        expect(new Set(files.map((name) => keptName(name).toLowerCase())).size).toBe(files.length);
        for (const name of names) expect(new URL(encodeURI(name), 'http://x/base/').pathname.startsWith('/base/')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
