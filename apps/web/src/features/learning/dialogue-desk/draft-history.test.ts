import { describe, expect, it } from '@jest/globals';
import { newDialogue } from '@vakwerk/domain/learning/dialogues/edit-dialogue';
import { startHistory } from '../../../lib/history';
import { draftReducer } from './draft-history';

let ids = 0;
const start = () => startHistory(newDialogue({ nl: 'A', en: 'A' }, () => `id${++ids}`));
const title = (nl: string, at: number) => ({
  type: 'change' as const,
  change: {
    edit: (content: ReturnType<typeof start>['now']) => ({ ...content, title: { ...content.title, nl } }),
    field: 'title nl',
  },
  at,
});

describe('undo in a dialogue', () => {
  it('takes back a word typed without a pause in one step, and does it again', () => {
    const typed = [title('B', 0), title('Be', 300), title('Bel', 600), title('Bel!', 3000)].reduce(draftReducer, start());
    const once = draftReducer(typed, { type: 'undo' });
    expect(once.now.title.nl).toBe('Bel');
    expect(draftReducer(once, { type: 'undo' }).now.title.nl).toBe('A');
    expect(draftReducer(once, { type: 'redo' }).now.title.nl).toBe('Bel!');
  });

  it('does nothing at the beginning, at the end, and for a change that changes nothing', () => {
    const history = start();
    expect(draftReducer(history, { type: 'undo' })).toBe(history);
    expect(draftReducer(history, { type: 'redo' })).toBe(history);
    expect(draftReducer(history, { type: 'change', change: { edit: (same) => same }, at: 0 })).toBe(history);
  });
});
