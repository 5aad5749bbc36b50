import { describe, expect, it } from '@jest/globals';
import { saysCause } from '@vakwerk/domain/quality/reports/says-cause';
import { toggleCause } from './causes';

describe('a cause in the comment', () => {
  it('becomes the comment when there was none', () => {
    expect(toggleCause('', 'Had haast')).toBe('Had haast.');
  });
  it('stands after what was written', () => {
    expect(toggleCause('Je vroeg niet door ', 'Had haast')).toBe('Je vroeg niet door. Had haast.');
    expect(toggleCause('Je vroeg niet door.', 'Had haast')).toBe('Je vroeg niet door. Had haast.');
  });
  it('is taken out again, and nothing else', () => {
    const comment = 'Je vroeg niet door. Had haast. Vergeten.';
    expect(saysCause(comment, 'Had haast')).toBe(true);
    expect(toggleCause(comment, 'Had haast')).toBe('Je vroeg niet door. Vergeten.');
  });
  it('is not found inside another sentence', () => {
    expect(saysCause('De klant zei: je had haast.', 'Had haast')).toBe(false);
  });
});
