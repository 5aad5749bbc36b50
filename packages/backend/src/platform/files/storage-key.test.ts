import { describe, expect, it } from '@jest/globals';
import { assertStorageKey, newStorageKey } from './storage-key.js';

const org = '0190a1b2-0000-7000-8000-000000000001';
const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

describe('storage keys', () => {
  it('are random and start with the organisation', () => {
    const key = newStorageKey(org, 'recordings');
    expect(key).toMatch(new RegExp(`^org/${org}/recordings/[0-9a-f-]{36}$`));
    expect(newStorageKey(org, 'recordings')).not.toBe(key);
  });
  it('allow file names below an unpacked package', () => {
    const key = `org/${org}/packages/${id}/shared/Menu één.html`;
    expect(assertStorageKey(key)).toBe(key);
  });
  it.each([
    ['a parent folder', `org/${org}/recordings/${id}/../../x`],
    ['an absolute path', '/etc/passwd'],
    ['an empty name', `org/${org}/recordings/${id}//x`],
    ['a back slash', `org/${org}/packages/${id}/..\\x`],
    ['a null byte', `org/${org}/packages/${id}/a\0b`],
    ['a line end', `org/${org}/packages/${id}/a\nb`],
    ['a name that is no organisation', `org/acme/recordings/${id}`],
    ['a name longer than a disk allows', `org/${org}/packages/${id}/${'x'.repeat(256)}`],
    ['nothing', ''],
  ])('refuse %s', (_, key) => {
    expect(() => assertStorageKey(key)).toThrow(expect.objectContaining({ code: 'invalidKey' }));
  });
  it('refuse an organisation that would leave the prefix', () => {
    expect(() => newStorageKey('../..', 'recordings')).toThrow(expect.objectContaining({ code: 'invalidKey' }));
  });
});
