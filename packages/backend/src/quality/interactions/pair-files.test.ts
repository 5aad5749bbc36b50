import { describe, expect, it } from '@jest/globals';
import { pairFiles } from './pair-files.js';

describe('the files of a folder', () => {
  it('pairs a recording with the transcript of the same name', () => {
    expect(pairFiles(['b.json', 'a.wav', 'a.vtt', 'c.MP3', 'NOTES.md'])).toEqual([
      { recording: 'a.wav', transcript: 'a.vtt' },
      { recording: null, transcript: 'b.json' },
      { recording: 'c.MP3', transcript: null },
    ]);
  });
  it('gives a transcript to one recording only', () => {
    expect(pairFiles(['a.wav', 'a.ogg', 'a.json', 'a.vtt'])).toEqual([
      { recording: 'a.ogg', transcript: 'a.json' },
      { recording: null, transcript: 'a.vtt' },
      { recording: 'a.wav', transcript: null },
    ]);
  });
  it('finds nothing in a folder of other things', () => {
    expect(pairFiles(['readme.md', 'wav'])).toEqual([]);
  });
});
