import { describe, expect, it } from '@jest/globals';
import { parseStorageUrl } from './storage-url.js';

describe('STORAGE_URL', () => {
  it('names a folder', () => {
    expect(parseStorageUrl('file:///var/lib/my%20files')).toEqual({ kind: 'local', folder: '/var/lib/my files' });
  });

  it('names an S3-compatible store, with an escaped secret', () => {
    expect(parseStorageUrl('s3://key:a%2Fb@store:9000/calls?region=eu-west-1&ssl=false')).toMatchObject({
      kind: 's3',
      endpoint: 'http://store:9000',
      region: 'eu-west-1',
      bucket: 'calls',
      accessKeyId: 'key',
      secretAccessKey: 'a/b',
      forcePathStyle: true,
    });
  });

  it.each([
    ['s3://key:secret@store:9000', 'bucket'],
    ['s3://store:9000/calls', 'key or secret'],
  ])('refuses %s and says what is missing', (url, missing) => {
    expect(() => parseStorageUrl(url)).toThrow(missing);
  });
});
