import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { buildCriterion, buildScorecard, buildSection } from '@vakwerk/domain/quality/scorecards/build-scorecard';
import type { SaveEvaluationInput } from '../../../gql/graphql';
import { ApiError } from '../../../lib/graphql';
import { KEPT_WORK } from '../../../lib/kept-work';
import type { Evaluation } from '../api/evaluation-fields';
import type { saveEvaluation } from '../api/save-evaluation';
import { keptDraft } from './draft-keeper';
import { useKeptDraft } from './use-kept-draft';
import { useScoring } from './use-scoring';

const card = buildScorecard([buildSection('s', 1, [buildCriterion('a'), buildCriterion('b')])]);
const evaluation = {
  id: 'e1',
  version: 3,
  answers: [],
  notes: [],
  fragments: [],
  strength: '',
  tip: '',
  highlightFragmentId: null,
  scorecardVersion: card,
} as unknown as Evaluation;
const clock = { seconds: () => 42, subscribe: () => () => undefined };

/** The last words of every request, and the answers the server will give, in order. */
let asked: { input: SaveEvaluationInput }[];
let answers: object[];
const send = (async (input: SaveEvaluationInput) => {
  asked.push({ input });
  const answer = answers.shift();
  if (!answer) throw new ApiError('OFFLINE', null, 'no internet');
  return answer;
}) as typeof saveEvaluation;
beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
  asked = [];
  answers = [];
});
afterEach(() => {
  jest.useRealTimers();
});
const saved = (version: number) => ({ __typename: 'EvaluationSaved', version });
const conflict = (version: number, text: string) => ({
  __typename: 'EvaluationConflict',
  stored: { ...evaluation, version, notes: [{ criterionId: 'a', text }] },
});
const open = async () => {
  const kept = await keptDraft('e1');
  return renderHook(() => useScoring(evaluation, { clock, kept, send }));
};
const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const write = (result: Awaited<ReturnType<typeof open>>['result'], text: string) =>
  act(() => result.current.change({ type: 'comment', criterionId: 'a', text }));

describe('saving while scoring', () => {
  it('sends the whole draft once typing rests, and keeps it in the browser until the server has it', async () => {
    answers = [saved(4)];
    const { result } = await open();
    write(result, 'Je vraagt door');
    expect(await keptDraft('e1')).toMatchObject({ version: 3, draft: { comments: { a: 'Je vraagt door' } } });
    await wait(600);
    expect(asked).toMatchObject([{ input: { expectedVersion: 3, scoringSeconds: 42, notes: [{ text: 'Je vraagt door' }] } }]);
    expect(result.current.autosave.state).toBe('saved');
    expect(await keptDraft('e1')).toBeNull();
  });
  it('loses nothing when the browser is killed before the server heard it', async () => {
    const first = await open();
    write(first.result, 'Half een zin');
    first.unmount();
    await wait(0);
    answers = [saved(4)];
    const { result } = await open();
    expect(result.current.draft.comments).toEqual({ a: 'Half een zin' });
    await wait(600);
    expect(asked.at(-1)).toMatchObject({ input: { expectedVersion: 3, notes: [{ text: 'Half een zin' }] } });
    expect(await keptDraft('e1')).toBeNull();
  });
  it('shows both texts when somebody saved in between, and mine wins only when I say so', async () => {
    answers = [conflict(9, 'van haar'), saved(10)];
    const { result } = await open();
    write(result, 'van mij');
    await wait(600);
    expect(result.current.autosave.state).toBe('conflict');
    expect(result.current.autosave.theirs?.comments).toEqual({ a: 'van haar' });
    expect(result.current.draft.comments).toEqual({ a: 'van mij' });
    expect((await keptDraft('e1'))?.draft.comments).toEqual({ a: 'van mij' });
    await act(async () => result.current.keepMine());
    await wait(0);
    expect(asked.at(-1)).toMatchObject({ input: { expectedVersion: 9, notes: [{ text: 'van mij' }] } });
  });
  it('keeps my text one undo away when theirs takes its place', async () => {
    answers = [conflict(9, 'van haar'), saved(10), saved(11)];
    const { result } = await open();
    write(result, 'van mij');
    await wait(600);
    act(() => result.current.takeTheirs());
    expect(result.current.draft.comments).toEqual({ a: 'van haar' });
    act(() => result.current.undo());
    expect(result.current.draft.comments).toEqual({ a: 'van mij' });
  });
  it('does not call it a conflict when the server has the very same words', async () => {
    answers = [conflict(4, 'zelfde')];
    const { result } = await open();
    write(result, 'zelfde');
    await wait(600);
    expect(result.current.autosave.state).toBe('saved');
    expect(await keptDraft('e1')).toBeNull();
  });
  it('says no version to send on while something is not saved', async () => {
    answers = [saved(4)];
    const { result } = await open();
    write(result, 'een');
    let version: number | null = 0;
    await act(async () => {
      version = await result.current.settle();
    });
    expect(version).toBe(4);
    write(result, 'twee');
    await act(async () => {
      version = await result.current.settle();
    });
    expect(version).toBeNull();
  });
});

describe('what the browser kept', () => {
  it('is there at once when it kept nothing', () => {
    expect(renderHook(() => useKeptDraft('e1')).result.current).toBeNull();
  });
  it('is read before the form opens', async () => {
    const { result: scoring } = await open();
    write(scoring, 'Half een zin');
    const { result } = renderHook(() => useKeptDraft('e1'));
    expect(result.current).toBeUndefined();
    await wait(0);
    expect(result.current?.draft.comments).toEqual({ a: 'Half een zin' });
  });
  it('is forgotten when it cannot be read any more', async () => {
    localStorage.setItem(`${KEPT_WORK}draft.e1`, '{"version":"three"}');
    expect(await keptDraft('e1')).toBeNull();
    expect(localStorage).toHaveLength(0);
  });
});
