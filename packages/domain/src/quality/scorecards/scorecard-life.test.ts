import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../shared/seeded-random.js';
import type { Answers } from '../scoring/answers.js';
import { scoreEvaluation } from '../scoring/score-evaluation.js';
import { buildAnswers, buildCriterion, buildScorecard, buildSection } from './build-scorecard.js';
import { checkScorecard } from './check-scorecard.js';
import { compareScorecardVersions, compareWeights, type ScorecardDifference } from './compare-scorecards.js';
import { copyScorecard } from './copy-scorecard.js';
import { movedIds } from './order-moves.js';
import { criteriaInOrder, type ScorecardCriterion, type ScorecardVersion } from './scorecard.js';
import { exportScorecard, parseScorecard } from './scorecard-file.js';

const card = buildScorecard(
  [
    buildSection('opening', 40, [buildCriterion('greet'), buildCriterion('ask', [2, 1, 0], { skillId: 'skill-1' })]),
    buildSection('closing', 60, [
      buildCriterion('sum', [1, 0], {
        condition: { criterionId: 'ask', optionIds: ['ask:0'] },
        rootCauses: [{ id: 'haste', label: { nl: 'haast', en: 'haste' } }],
      }),
      buildCriterion('list', [1, 1], { type: 'checklist' }),
      buildCriterion('note', [], { type: 'text' }),
    ]),
  ],
  { naPolicy: 'equalSplit' },
);

const withCriterion = (id: string, change: Partial<ScorecardCriterion>): ScorecardVersion => ({
  ...card,
  sections: card.sections.map((section) => ({
    ...section,
    criteria: section.criteria.map((criterion) => (criterion.id === id ? { ...criterion, ...change } : criterion)),
  })),
});
const withSections = (change: (sections: ScorecardVersion['sections']) => ScorecardVersion['sections']): ScorecardVersion => ({
  ...card,
  sections: change(card.sections),
});
const [opening, closing] = card.sections as [ScorecardVersion['sections'][number], ScorecardVersion['sections'][number]];
const [greet, ask] = opening.criteria as [ScorecardCriterion, ScorecardCriterion];

const said = (difference: ScorecardDifference) => {
  const head = `${difference.kind} ${difference.part} ${difference.id ?? ''}`.trim();
  if (difference.kind === 'changed')
    return `${head} ${difference.field} ${JSON.stringify(difference.before)} → ${JSON.stringify(difference.after)}`;
  if (difference.kind !== 'moved') return `${head} in ${difference.parentId}`;
  const place = ({ parentId, index }: { parentId: string | null; index: number }) => `${parentId}.${index}`;
  return `${head} ${place(difference.before)} → ${place(difference.after)}`;
};

describe('compareScorecardVersions', () => {
  const table: [string, ScorecardVersion, string[]][] = [
    ['nothing', structuredClone(card), []],
    ['another model', { ...card, model: 'weightedPercentages' }, ['changed card model "weightedPoints" → "weightedPercentages"']],
    [
      'another policy',
      { ...card, policies: { ...card.policies, passRatio: null } },
      ['changed card policies.passRatio 0.8 → null'],
    ],
    ['another weight', withSections(() => [{ ...opening, weight: 50 }, closing]), ['changed section opening weight 40 → 50']],
    ['sections that changed places', withSections(() => [closing, opening]), ['moved section opening null.0 → null.1']],
    ['a new section', withSections((s) => [buildSection('extra', 1, []), ...s]), ['added section extra in null']],
    [
      'a section that went, with what was in it',
      withSections(() => [closing]),
      [
        'removed section opening in null',
        'removed criterion greet in opening',
        'removed criterion ask in opening',
        ...['greet:0', 'greet:1'].map((id) => `removed option ${id} in greet`),
        ...['ask:0', 'ask:1', 'ask:2'].map((id) => `removed option ${id} in ask`),
      ],
    ],
    [
      'a criterion that moved up',
      withSections(() => [{ ...opening, criteria: [ask, greet] }, closing]),
      ['moved criterion greet opening.0 → opening.1'],
    ],
    [
      'a criterion that moved to another section',
      withSections(() => [
        { ...opening, criteria: [ask] },
        { ...closing, criteria: [...closing.criteria, greet] },
      ]),
      ['moved criterion greet opening.0 → closing.3'],
    ],
    [
      'an inserted criterion, which moves nothing',
      withSections(() => [{ ...opening, criteria: [buildCriterion('new', []), greet, ask] }, closing]),
      ['added criterion new in opening'],
    ],
    [
      'another text',
      withCriterion('greet', { text: { nl: 'Groet', en: 'greet' } }),
      ['changed criterion greet text {"nl":"greet","en":"greet"} → {"nl":"Groet","en":"greet"}'],
    ],
    [
      'other guidance',
      withCriterion('greet', { guidance: { ...greet.guidance, goodExample: { nl: 'a', en: 'b' } } }),
      ['changed criterion greet guidance.goodExample {"nl":"","en":""} → {"nl":"a","en":"b"}'],
    ],
    [
      'a criterion that became fatal',
      withCriterion('ask', { fatal: 'evaluation' }),
      ['changed criterion ask fatal "none" → "evaluation"'],
    ],
    [
      'a condition that went',
      withCriterion('sum', { condition: null }),
      ['changed criterion sum condition {"criterionId":"ask","optionIds":["ask:0"]} → null'],
    ],
    [
      'other points',
      withCriterion('greet', { options: [{ ...greet.options[0]!, points: 3 }, greet.options[1]!] }),
      ['changed option greet:0 points 1 → 3'],
    ],
    [
      'options in another order',
      withCriterion('greet', { options: greet.options.toReversed() }),
      ['moved option greet:0 greet.0 → greet.1'],
    ],
    ['a root cause that went', withCriterion('sum', { rootCauses: [] }), ['removed rootCause haste in sum']],
  ];
  it.each(table)('tells %s', (_, after, expected) => {
    expect(compareScorecardVersions(card, after).map(said)).toEqual(expected);
  });

  it('tells weights of all sections with their share, before and after', () => {
    const after = withSections(() => [{ ...opening, weight: 20 }, buildSection('extra', 20, [])]);
    expect(compareWeights(card, after)).toEqual([
      { sectionId: 'opening', before: { weight: 40, share: 0.4 }, after: { weight: 20, share: 0.5 } },
      { sectionId: 'extra', before: null, after: { weight: 20, share: 0.5 } },
      { sectionId: 'closing', before: { weight: 60, share: 0.6 }, after: null },
    ]);
  });

  it('tells every change of any field of any criterion, and takes it back the other way', () => {
    const fields: Partial<ScorecardCriterion>[] = [
      { type: 'choice' },
      { naAllowed: false },
      { negativePointsAllowed: true },
      { commentRequired: 'always' },
      { critical: 'customer' },
      { fatal: 'section' },
      { bonus: true },
      { skillId: 'other' },
    ];
    fc.assert(
      fc.property(fc.constantFrom('greet', 'sum'), fc.constantFrom(...fields), (id, change) => {
        const after = withCriterion(id, change);
        const there = compareScorecardVersions(card, after);
        expect(there).toMatchObject([{ kind: 'changed', part: 'criterion', id, field: Object.keys(change)[0] }]);
        const [forth] = there;
        const [back] = compareScorecardVersions(after, card);
        expect([back?.kind === 'changed' && back.before, back?.kind === 'changed' && back.after]).toEqual([
          forth?.kind === 'changed' && forth.after,
          forth?.kind === 'changed' && forth.before,
        ]);
      }),
    );
  });
});

describe('movedIds', () => {
  it('is empty exactly when what is in both lists has the same order, and names as few as needed', () => {
    const list = fc.uniqueArray(fc.constantFrom(...'abcdefg'));
    fc.assert(
      fc.property(list, list, (before, after) => {
        const moved = movedIds(before, after);
        const rest = (ids: readonly string[], other: readonly string[]) =>
          ids.filter((id) => other.includes(id) && !moved.includes(id));
        expect(rest(before, after)).toEqual(rest(after, before));
        const same = before.filter((id) => after.includes(id)).join() === after.filter((id) => before.includes(id)).join();
        expect(moved.length === 0).toBe(same);
        const common = before.filter((id) => after.includes(id));
        expect(common.length - moved.length).toBe(
          longestRun(
            common,
            after.filter((id) => before.includes(id)),
          ),
        );
      }),
    );
    expect(movedIds(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual(['d']);
  });
});

describe('copyScorecard', () => {
  const copy = copyScorecard(card, (id) => `copy-${id}`);

  it('shares no id with the original and is as complete', () => {
    const ids = (version: ScorecardVersion) =>
      [
        ...version.sections,
        ...criteriaInOrder(version),
        ...criteriaInOrder(version).flatMap(({ options, rootCauses }) => [...options, ...rootCauses]),
      ].map(({ id }) => id);
    expect(ids(copy)).toEqual(ids(card).map((id) => `copy-${id}`));
    expect(checkScorecard(copy, new Set())).toEqual(checkScorecard(card, new Set()));
    expect(criteriaInOrder(copy)[2]?.condition).toEqual({ criterionId: 'copy-ask', optionIds: ['copy-ask:0'] });
  });

  it('scores the same answers the same', () => {
    const choice = fc.record({
      greet: fc.constantFrom(0, 1, 'na' as const),
      ask: fc.constantFrom(0, 1, 2, 'na' as const),
      sum: fc.constantFrom(0, 1),
      list: fc.subarray([0, 1]),
    });
    fc.assert(
      fc.property(choice, (chosen) => {
        const answers = buildAnswers(chosen);
        const renamed = JSON.parse(JSON.stringify(answers).replaceAll(/"(greet|ask|sum|list)/g, '"copy-$1')) as Answers;
        expect(scoreEvaluation(copy, renamed).final).toBe(scoreEvaluation(card, answers).final);
      }),
    );
  });

  it('leaves a condition that points at nothing as it is', () => {
    const broken = withCriterion('sum', { condition: { criterionId: 'gone', optionIds: ['gone:0'] } });
    expect(criteriaInOrder(copyScorecard(broken, (id) => `x${id}`))[2]?.condition).toEqual({
      criterionId: 'gone',
      optionIds: ['gone:0'],
    });
  });
});

describe('a scorecard as a file', () => {
  const whole = { code: 'service', name: { nl: 'Service', en: 'Service' }, description: { nl: '', en: '' }, version: card };
  const codes = new Map([['skill-1', 'listening']]);

  it('names skills by code and leaves out one it cannot name', () => {
    const skill = (version: ScorecardVersion) => criteriaInOrder(version)[1]?.skillId;
    expect(skill(exportScorecard(whole, codes).version)).toBe('listening');
    expect(skill(exportScorecard(whole, new Map()).version)).toBeNull();
  });

  it('reads back the card it wrote, whatever was changed in it', () => {
    const weight = fc.double({ min: 0, max: 1000, noNaN: true });
    const text = fc.record({ nl: fc.string(), en: fc.string() });
    fc.assert(
      fc.property(
        weight,
        text,
        fc.string(),
        fc.constantFrom('exclude' as const, 'zero' as const),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        (w, t, seed, naPolicy, passRatio) => {
          const random = seededRandom(seed);
          const edited: ScorecardVersion = {
            ...card,
            policies: { ...card.policies, naPolicy, passRatio },
            sections: random.shuffle(
              card.sections.map((section) => ({ ...section, title: t, weight: w, criteria: random.shuffle(section.criteria) })),
            ),
          };
          const same = new Map([['skill-1', 'skill-1']]);
          const read = parseScorecard(JSON.stringify(exportScorecard({ ...whole, version: edited }, same)));
          // JSON knows no negative zero.
          expect(JSON.stringify('version' in read && read.version.sections.map(({ weight }) => weight))).toBe(
            JSON.stringify(edited.sections.map(({ weight }) => weight)),
          );
          expect('version' in read ? compareScorecardVersions(edited, read.version) : read).toEqual([]);
          expect(read).toMatchObject({ code: whole.code, name: whole.name, description: whole.description });
        },
      ),
    );
  });

  it.each([
    ['no JSON', '{', [{ code: 'notJson', path: '' }]],
    ['an unknown key', JSON.stringify({ ...whole, colour: 'red' }), [{ code: 'wrongShape', path: 'colour' }]],
    [
      'a policy that does not exist',
      JSON.stringify({ ...whole, version: { ...card, policies: { naPolicy: 'maybe' } } }),
      [{ code: 'wrongShape', path: 'version.policies.naPolicy' }],
    ],
    [
      'every wrong part at once',
      JSON.stringify({ ...whole, code: 'A B', version: { ...card, model: 'x' } }),
      [
        { code: 'wrongShape', path: 'code' },
        { code: 'wrongShape', path: 'version.model' },
      ],
    ],
  ])('refuses %s', (_, json, expected) => {
    expect(parseScorecard(json)).toEqual(expected);
  });
});

/** The longest list of ids in the same order in both (longest common subsequence), straight from its definition. */
function longestRun([first, ...rest]: readonly string[], other: readonly string[]): number {
  if (first === undefined) return 0;
  const at = other.indexOf(first);
  const without = longestRun(rest, other);
  return at === -1 ? without : Math.max(without, 1 + longestRun(rest, other.slice(at + 1)));
}
