import { describe, expect, it } from '@jest/globals';
import { type History, startHistory } from '../../../lib/history';
import { type Draft, EMPTY_DRAFT } from './draft';
import { draftReducer } from './draft-history';

const answer = (history: History<Draft>, criterionId: string, optionId: string) =>
  draftReducer(history, { type: 'change', change: { type: 'answer', criterionId, answer: { optionId } }, at: 0 });
const type = (history: History<Draft>, text: string, at: number, criterionId = 'a') =>
  draftReducer(history, { type: 'change', change: { type: 'comment', criterionId, text }, at });
const undo = (history: History<Draft>) => draftReducer(history, { type: 'undo' });
const redo = (history: History<Draft>) => draftReducer(history, { type: 'redo' });

describe('undo while scoring', () => {
  it('takes answers back one at a time, in the order they were given', () => {
    const both = answer(answer(startHistory(EMPTY_DRAFT), 'a', 'yes'), 'b', 'no');
    expect(undo(both).now.answers).toEqual({ a: { optionId: 'yes' } });
    expect(undo(undo(both)).now).toEqual(EMPTY_DRAFT);
    expect(undo(undo(undo(both))).now).toEqual(EMPTY_DRAFT);
  });
  it('gives back what was undone, until something new is done', () => {
    const both = answer(answer(startHistory(EMPTY_DRAFT), 'a', 'yes'), 'b', 'no');
    expect(redo(undo(both)).now).toEqual(both.now);
    const other = answer(undo(both), 'b', 'na');
    expect(redo(other)).toBe(other);
  });
  it('treats typing in one field as one step until there is a pause of a second', () => {
    const typed = type(type(type(startHistory(EMPTY_DRAFT), 'J', 0), 'Je', 200), 'Je vraagt', 900);
    expect(undo(typed).now).toEqual(EMPTY_DRAFT);
    const later = type(typed, 'Je vraagt door', 1901);
    expect(undo(later).now.comments).toEqual({ a: 'Je vraagt' });
  });
  it('starts a new step when the typing moves to another field', () => {
    const typed = type(type(startHistory(EMPTY_DRAFT), 'one', 0, 'a'), 'two', 10, 'b');
    expect(undo(typed).now.comments).toEqual({ a: 'one' });
  });
  it('keeps my version one undo away when somebody else’s takes its place', () => {
    const mine = type(startHistory(EMPTY_DRAFT), 'mine', 0);
    const theirs = draftReducer(mine, { type: 'replace', work: EMPTY_DRAFT });
    expect(undo(theirs).now.comments).toEqual({ a: 'mine' });
  });
  it('forgets the highlight together with the fragment it pointed at, and brings both back', () => {
    const fragment = { id: 'f', criterionId: 'a', startMs: 0, endMs: 900, note: '' };
    const marked = draftReducer(startHistory({ ...EMPTY_DRAFT, fragments: [fragment], highlightFragmentId: 'f' }), {
      type: 'change',
      change: { type: 'removeFragment', id: 'f' },
      at: 0,
    });
    expect(marked.now).toEqual(EMPTY_DRAFT);
    expect(undo(marked).now.highlightFragmentId).toBe('f');
  });
});
