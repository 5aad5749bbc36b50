import { describe, expect, it } from '@jest/globals';
import { buildCriterion, buildScorecard, buildSection } from '@vakwerk/domain/quality/scorecards/build-scorecard';
import { type Draft, EMPTY_DRAFT } from './draft';
import { differingParts, mergeDrafts, partKey } from './merge-drafts';

const version = buildScorecard([
  buildSection(
    's',
    1,
    ['a', 'b', 'c'].map((id) => buildCriterion(id)),
  ),
]);
const fragment = { id: 'f', criterionId: 'a', startMs: 0, endMs: 1000, note: 'word' };
const mine: Draft = {
  ...EMPTY_DRAFT,
  answers: { a: { optionId: 'a:0' }, b: { optionId: 'b:0' }, c: 'notApplicable' },
  comments: { b: 'mine' },
  tip: 'mine',
};
const theirs: Draft = {
  ...EMPTY_DRAFT,
  answers: { a: { optionId: 'a:1' }, b: { optionId: 'b:0' }, c: 'notApplicable' },
  comments: { b: 'theirs' },
  fragments: [fragment],
  highlightFragmentId: 'f',
  tip: 'mine',
};

describe('two versions of a draft', () => {
  it('differ only where the answer, the comment, the words or the fragments do', () => {
    expect(differingParts(version, mine, theirs).map(partKey)).toEqual(['criterion a', 'criterion b', 'fragments']);
    expect(differingParts(version, mine, { ...mine, comments: { b: 'mine', c: '  ' } })).toEqual([]);
  });

  it('are mixed part by part: a criterion brings its comment, fragments bring the one to hear first', () => {
    const [, b, fragments] = differingParts(version, mine, theirs);
    if (!b || !fragments) throw new Error('They do not differ.');
    expect(mergeDrafts(mine, theirs, [b, fragments])).toEqual({
      ...mine,
      comments: { b: 'theirs' },
      fragments: [fragment],
      highlightFragmentId: 'f',
    });
  });

  it('are mine when nothing was chosen, and say the same as theirs when everything was', () => {
    expect(mergeDrafts(mine, theirs, [])).toBe(mine);
    const all = mergeDrafts(mine, theirs, differingParts(version, mine, theirs));
    expect(differingParts(version, all, theirs)).toEqual([]);
  });
});
