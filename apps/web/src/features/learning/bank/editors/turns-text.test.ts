import { describe, expect, it } from '@jest/globals';
import { readTurns, writeTurns } from './turns-text';

describe('turns as an author types them', () => {
  it('are read with their ends, and written back the same', () => {
    const text = '0:00 medewerker: Goedemiddag.\n0:04 klant: Ik bel\nvoor de derde keer.\n1:02 Agent: Dat is vervelend.';
    const turns = readTurns(text, 70);
    expect(turns).toEqual([
      { speaker: 'agent', startSeconds: 0, endSeconds: 4, text: 'Goedemiddag.' },
      { speaker: 'customer', startSeconds: 4, endSeconds: 62, text: 'Ik bel voor de derde keer.' },
      { speaker: 'agent', startSeconds: 62, endSeconds: 70, text: 'Dat is vervelend.' },
    ]);
    expect(readTurns(writeTurns(turns, { agent: 'medewerker', customer: 'klant' }), 70)).toEqual(turns);
  });

  it('are none in a text without any', () => {
    expect(readTurns('Hallo', 10)).toEqual([]);
  });
});
