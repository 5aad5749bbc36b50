import type { CsvValue } from '@vakwerk/domain/shared/csv-text';
import { FEWEST_OBSERVATIONS } from '@vakwerk/domain/shared/level-bands';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { displayPercent } from '@vakwerk/domain/shared/ratio';
import type { Interval } from '@vakwerk/domain/shared/statistics/interval';
import type { Language, MessageId } from '@vakwerk/i18n/catalogue';
import { formatMessage } from '@vakwerk/i18n/format-message';
import { CATALOGUES } from '@vakwerk/i18n/server-catalogues';
import type { ControlChartView } from './read-control-chart.js';
import type { LearningFunnelView } from './read-learning-funnel.js';
import type { TeamOverviewView } from './read-team-overview.js';

const COLUMNS = ['part', 'about', 'from', 'until', 'figure', 'value', 'low', 'high', 'n', 'says'] as const;

const word = (language: Language, id: MessageId) => formatMessage(CATALOGUES[language], language, id);

export const exportHead = (language: Language): readonly CsvValue[] =>
  COLUMNS.map((column) => word(language, `progress.dashboard.export.${column}`));

/** One decimal of a hundred, so that a sheet can count with it; null: too few to say. */
const points = (ratio: number | null): number | null => (ratio === null ? null : displayPercent(ratio, 1));

interface Line {
  readonly part: MessageId;
  readonly about: string;
  readonly from: string;
  readonly until: string;
  readonly figure: MessageId;
  readonly value: number | null;
  readonly range?: Interval | null;
  readonly n: number | null;
  readonly says?: MessageId;
}

const rowOf = (language: Language, { part, about, from, until, figure, value, range, n, says }: Line): readonly CsvValue[] => [
  ...[word(language, part), about, from, until, word(language, figure), value],
  ...[points(range?.low ?? null), points(range?.high ?? null), n, says ? word(language, says) : null],
];

const TOO_FEW = 'progress.dashboard.tooFewToSay';

/** Every figure of the page, one a row, with its n and period: what is compared, what helps, the weeks, and what came of learning. */
export function exportRows(
  language: Language,
  { overview, control, funnel }: { overview: TeamOverviewView; control: ControlChartView; funnel: LearningFunnelView },
): readonly (readonly CsvValue[])[] {
  return [...skillLines(language, overview), ...weekLines(language, control), ...courseLines(language, funnel)].map((line) =>
    rowOf(language, line),
  );
}

function skillLines(language: Language, { comparisons, advice, from, until }: TeamOverviewView): readonly Line[] {
  const period = { from, until };
  const compared = comparisons.flatMap(({ skill, now, other, comparison }): Line[] => {
    const base = { part: 'progress.dashboard.skills.heading', about: pickLanguage(skill.name, language), ...period } as const;
    const share = ({ successes, n }: typeof now) => (n < FEWEST_OBSERVATIONS ? null : points(successes / n));
    const says = `progress.dashboard.skills.kind.${comparison.kind}` as const;
    return [
      { ...base, figure: 'progress.dashboard.skills.column.now', value: share(now), n: now.n },
      { ...base, figure: 'progress.dashboard.skills.column.before', value: share(other), n: other.n },
      comparison.kind === 'tooFew'
        ? { ...base, figure: 'progress.dashboard.skills.column.difference', value: null, n: now.n + other.n, says }
        : {
            ...{ ...base, figure: 'progress.dashboard.skills.column.difference', n: now.n + other.n },
            ...{ value: points(comparison.difference), range: comparison },
          },
    ];
  });
  const helps = advice.flatMap(({ skill, knows, does, advice: kind }): Line[] =>
    (
      [
        ['quadrant.knows', knows],
        ['quadrant.does', does],
      ] as const
    ).map(([figure, { mean, low, high, n }]) => {
      const few = n < FEWEST_OBSERVATIONS;
      return {
        ...{ part: 'progress.dashboard.quadrant.heading', about: pickLanguage(skill.name, language), from: until, until },
        ...{ figure: `progress.dashboard.${figure}`, value: few ? null : points(mean), range: few ? null : { low, high }, n },
        says: `progress.dashboard.quadrant.advice.${kind}`,
      } as const;
    }),
  );
  return [...compared, ...helps];
}

const weekLines = (language: Language, { chart, skill }: ControlChartView): readonly Line[] =>
  (chart?.weeks ?? []).map(({ week, share, n, low, high, signal }) => ({
    ...{
      part: 'progress.dashboard.control.heading',
      about: skill ? pickLanguage(skill.name, language) : '',
      from: week,
      until: week,
    },
    ...{ figure: 'progress.dashboard.control.column.share', value: points(share), n },
    range: low === null || high === null ? null : { low, high },
    says: share === null ? TOO_FEW : `progress.dashboard.control.${signal ?? 'inside'}`,
  }));

function courseLines(language: Language, { courses, from, until }: LearningFunnelView): readonly Line[] {
  return courses.flatMap((course) =>
    (['assigned', 'started', 'finished', 'seenInCalls'] as const).map(
      (step): Line => ({
        ...{ part: 'progress.dashboard.funnel.heading', about: pickLanguage(course.title, language), from, until },
        ...{ figure: `progress.dashboard.funnel.${step}`, value: course[step], n: course.assigned },
        ...(course.tooFewPeople && { says: TOO_FEW }),
      }),
    ),
  );
}
