import type { DashboardSentence as Sentence } from '@vakwerk/domain/progress/dashboard/dashboard-sentences';
import type { SkillEstimate } from '@vakwerk/domain/progress/estimate-skill';
import { FEWEST_OBSERVATIONS } from '@vakwerk/domain/shared/level-bands';
import type { Proportion } from '@vakwerk/domain/shared/statistics/difference-of-proportions';
import type { SkillOfTeam } from '../teams/team.reader.js';
import type { ControlChartObject } from './dashboard.object.js';
import type { ControlChartView } from './read-control-chart.js';
import type { TeamOverviewView } from './read-team-overview.js';
import type { DashboardSentence, Share, TeamEstimate, TeamOverview } from './team-overview.object.js';

const EMPTY = {
  ...{ certainty: null, skill: null, people: null, n: null, difference: null },
  ...{ share: null, low: null, high: null, week: null, cells: [] },
};

const nameOf = ({ id, code, name }: SkillOfTeam): SkillOfTeam => ({ id, code, name });

const share = ({ successes, n }: Proportion): Share => ({ share: n < FEWEST_OBSERVATIONS ? null : successes / n, n });

const estimate = ({ mean, low, high, n }: SkillEstimate): TeamEstimate =>
  n < FEWEST_OBSERVATIONS ? { mean: null, low: null, high: null, n } : { mean, low, high, n };

function sentenceObject(
  sentence: Sentence,
  { skills, members }: Pick<TeamOverviewView, 'skills' | 'members'>,
): DashboardSentence {
  const skillOf = (skillId: string) => {
    const skill = skills.find(({ id }) => id === skillId);
    return skill ? nameOf(skill) : null;
  };
  const cells = 'cells' in sentence ? sentence.cells : [];
  return {
    ...EMPTY,
    ...sentence,
    skill: 'skillId' in sentence ? skillOf(sentence.skillId) : null,
    cells: cells.flatMap(({ personId, skillId }) => {
      const person = members.find(({ id }) => id === personId);
      const skill = skillOf(skillId);
      return person && skill ? [{ person, skill }] : [];
    }),
  };
}

/** A view as the api sends it. */
export function overviewObject({ members, skills, ...view }: TeamOverviewView): TeamOverview {
  const person = new Map(members.map((each) => [each.id, each]));
  const skillOf = new Map(skills.map((each) => [each.id, nameOf(each)]));
  return {
    ...view,
    sentences: view.sentences.map((each) => sentenceObject(each, { skills, members })),
    comparisons: view.comparisons.map(({ skill, now, other, comparison }) => ({
      ...{ skill: nameOf(skill), now: share(now), other: share(other) },
      ...{ difference: null, low: null, high: null, ...comparison },
    })),
    advice: view.advice.map(({ skill, knows, does, line, advice }) => ({
      ...{ skill: nameOf(skill), knows: estimate(knows), does: estimate(does), line, advice },
    })),
    help: view.help.map(({ reason, people }) => ({
      reason,
      people: people.flatMap(({ personId, skillIds }) => {
        const found = person.get(personId);
        return found ? [{ person: found, skills: skillIds.flatMap((id) => skillOf.get(id) ?? []) }] : [];
      }),
    })),
  };
}

export function controlObject({ chart, changes, ...view }: ControlChartView): ControlChartObject {
  const weeks = chart?.weeks ?? [];
  return {
    ...view,
    centre: chart?.kind === 'chart' ? chart.centre : null,
    spread: chart?.kind === 'chart' ? chart.spread : null,
    weekStartsOn: weeks.map(({ week }) => week),
    share: weeks.map((week) => week.share),
    low: weeks.map(({ low }) => low),
    high: weeks.map(({ high }) => high),
    n: weeks.map(({ n }) => n),
    signals: weeks.map(({ signal }) => signal),
    changes: [...changes],
  };
}
