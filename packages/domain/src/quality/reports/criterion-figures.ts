import { type Difference, differenceOfProportions } from '../../shared/statistics/difference-of-proportions.js';
import { type DifferenceWord, differenceWord } from '../scorecards/difference-word.js';
import {
  criteriaInOrder,
  isScored,
  type ScorecardCriterion,
  type ScorecardSection,
  type ScorecardVersion,
} from '../scorecards/scorecard.js';
import { type AnswerTally, judgeValue } from './answer-tally.js';
import { type CriterionReportLine, criterionLine } from './criterion-report.js';
import { saysCause } from './says-cause.js';

/** With fewer answers than this, a share says nothing: it is not shown. */
export const FEWEST_ANSWERS = 5;

export interface ReportedVersion {
  readonly id: string;
  readonly number: number;
  readonly content: Pick<ScorecardVersion, 'sections'>;
}

/** The comment at one failure of this period. */
export interface FailureComment {
  readonly versionId: string;
  readonly place: number;
  readonly comment: string;
}

export interface CriterionFigure extends CriterionReportLine {
  /** As the newest version words it. */
  readonly criterion: ScorecardCriterion;
  readonly section: Pick<ScorecardSection, 'id' | 'title'>;
  /** Versions of the card in which it was scored in this period. */
  readonly versions: readonly number[];
  /** Its words or answers differ between them: compare with care. */
  readonly changed: boolean;
  readonly tooFew: boolean;
  readonly before: { readonly failed: number; readonly n: number };
  /** This period minus the one before; null when either has too few answers. */
  readonly difference: (Difference & { readonly word: DifferenceWord }) | null;
}

interface Seen {
  readonly criterion: ScorecardCriterion;
  readonly section: ScorecardSection;
  readonly version: ReportedVersion;
}

/**
 * How often each criterion of a card failed, over all its versions: a criterion keeps its id from version to version. In the order of
 * the newest version, criteria that it no longer has at the end.
 */
export function criterionFigures(
  versions: readonly ReportedVersion[],
  tallies: readonly AnswerTally[],
  comments: readonly FailureComment[],
): readonly CriterionFigure[] {
  const newestFirst = [...versions].sort((one, other) => other.number - one.number);
  const seen = newestFirst.flatMap(criteriaOf);
  const ids = [...new Set(seen.map(({ criterion }) => criterion.id))];
  return ids.flatMap((id) => {
    const all = seen.filter(({ criterion }) => criterion.id === id);
    const figure = figureOf(all, tallies, comments);
    return figure && figure.n + figure.before.n > 0 ? [figure] : [];
  });
}

function criteriaOf(version: ReportedVersion): readonly Seen[] {
  return version.content.sections.flatMap((section) =>
    section.criteria.flatMap((criterion) => (isScored(criterion) && !criterion.bonus ? [{ criterion, section, version }] : [])),
  );
}

function figureOf(
  all: readonly Seen[],
  tallies: readonly AnswerTally[],
  comments: readonly FailureComment[],
): CriterionFigure | null {
  const [newest] = all;
  if (!newest) return null;
  const [now, before] = [
    { failed: 0, n: 0 },
    { failed: 0, n: 0 },
  ];
  const scoredOn: Seen[] = [];
  const said: string[] = [];
  for (const one of all) {
    const place = criteriaInOrder(one.version.content).findIndex(({ id }) => id === one.criterion.id);
    const here = (row: { versionId: string; place: number }) => row.versionId === one.version.id && row.place === place;
    const own = tallies.filter(here);
    for (const tally of own) {
      const judged = judgeValue(one.criterion, tally.value);
      if (!judged) continue;
      now.n += tally.now;
      before.n += tally.before;
      now.failed += judged.failed ? tally.now : 0;
      before.failed += judged.failed ? tally.before : 0;
    }
    if (own.some((tally) => tally.now > 0)) scoredOn.push(one);
    said.push(...comments.filter(here).map(({ comment }) => comment));
  }
  const enough = now.n >= FEWEST_ANSWERS && before.n >= FEWEST_ANSWERS;
  const difference = enough ? differenceOfProportions(successes(now), successes(before)) : null;
  return {
    ...criterionLine({ criterionId: newest.criterion.id, ...now, ...causesIn(newest.criterion, said, now.failed) }),
    criterion: newest.criterion,
    section: { id: newest.section.id, title: newest.section.title },
    versions: scoredOn.map(({ version }) => version.number).sort((one, other) => one - other),
    changed: new Set(scoredOn.map(({ criterion }) => JSON.stringify([criterion.text, criterion.options]))).size > 1,
    tooFew: now.n < FEWEST_ANSWERS,
    before,
    difference: difference && { ...difference, word: differenceWord(difference) },
  };
}

const successes = ({ failed, n }: { failed: number; n: number }) => ({ successes: failed, n });

/** A cause is named when the comment has it as a sentence, in either language: that is how the form writes it down. */
function causesIn({ rootCauses }: ScorecardCriterion, comments: readonly string[], failed: number) {
  const named = comments.map((comment) =>
    rootCauses.filter(({ label }) => saysCause(comment, label.nl) || saysCause(comment, label.en)),
  );
  const counts = rootCauses.map((cause) => ({
    rootCauseId: cause.id,
    count: named.filter((causes) => causes.includes(cause)).length,
  }));
  return { causes: counts, withoutCause: failed - named.filter((causes) => causes.length > 0).length };
}
