import { FEWEST_PEOPLE } from '../../shared/fewest-people.js';
import type { AgreementFigure } from '../../shared/statistics/agreement-figure.js';
import { addWeeks, type WeekKey } from '../../shared/time/iso-week.js';
import type { WeekSum } from '../observation.js';
import { CHANCE_NOT_BELIEVED, chanceOfDraw, type Redraws } from './chance-of-draw.js';
import { estimateEffect, type TransferEffect } from './estimate-effect.js';
import { type MeasuredAs, skillMeasuredAs } from './measurement-gate.js';
import { NEVER, type PeopleWeeks, peopleWeeks } from './people-weeks.js';
import { stackedRows, TRANSFER_WINDOW, type TransferWindow } from './stacked-rows.js';
import { comparisonSide, type TransferSide, trainedSide } from './transfer-sides.js';
import {
  type Headcount,
  type NotMeasurable,
  powerOf,
  type TransferPower,
  type TransferVerdict,
  verdictOf,
  whyNotMeasurable,
} from './transfer-verdict.js';

export interface TransferFacts {
  readonly firstWeek: WeekKey;
  readonly weekCount: number;
  readonly window?: TransferWindow;
  /** Chance decided which team was trained first: then who they are compared with was not picked by anybody. */
  readonly redraws?: Redraws;
  readonly people: readonly {
    readonly teamId: string;
    readonly trainedInWeek: WeekKey | null;
    readonly weeks: readonly (WeekSum & { readonly skillId: string })[];
  }[];
  /** Skills that the training is about, with α of every criterion that points at each; null: never scored by several people. */
  readonly skills: readonly { readonly skillId: string; readonly alphas: readonly (AgreementFigure | null)[] }[];
}

/** What may not be forgotten when reading the figures. */
export type TransferLimit = 'notByChance' | 'unchecked' | 'skillLeftOut' | 'fewTeams' | 'stillRunning';

export interface TransferFigures {
  readonly verdict: TransferVerdict;
  readonly why: NotMeasurable | null;
  /** People who finished it in these weeks, whether or not enough is known of them; null under five. */
  readonly finished: number | null;
  /** Null where there are fewer than five people on that side. */
  readonly trained: TransferSide | null;
  readonly comparison: TransferSide | null;
  readonly effect: TransferEffect | null;
  readonly power: TransferPower | null;
  /** Of a roll-out: how often the draw alone gives a difference as large, 0–1. */
  readonly chance: number | null;
  readonly skills: readonly SkillTransfer[];
  readonly limits: readonly TransferLimit[];
  readonly window: TransferWindow;
  /** Mondays of the first and last week that was looked at. */
  readonly firstWeek: WeekKey;
  readonly weekCount: number;
}

export interface SkillTransfer {
  readonly skillId: string;
  readonly measured: MeasuredAs;
  readonly trained: TransferSide | null;
  readonly comparison: TransferSide | null;
  readonly effect: TransferEffect | null;
}

/**
 * Whether a training reached the floor. All skills that are measured alike count together for the verdict; each is also shown by itself,
 * without a verdict of its own, because of many looks one is always lucky.
 */
export function weighTransfer(facts: TransferFacts): TransferFigures {
  const { firstWeek, weekCount, window = TRANSFER_WINDOW, redraws } = facts;
  const skills = facts.skills.map(({ skillId, alphas }) => {
    const people = peopleWeeks(
      facts.people.map((person) => ({ ...person, weeks: person.weeks.filter((week) => week.skillId === skillId) })),
      firstWeek,
      weekCount,
    );
    return { skillId, measured: skillMeasuredAs(alphas), people, ...sidesOf(people, window) };
  });
  const counted = skills.filter(({ measured }) => measured !== 'notAlike');
  const together = counted.length === 0 ? null : addedUp(counted.map(({ people }) => people));
  const { trained, comparison, effect } = together ? sidesOf(together, window) : NOTHING;
  const endsBefore = addWeeks(firstWeek, weekCount);
  const countOf = (is: (week: WeekKey) => boolean) =>
    facts.people.filter(({ trainedInWeek }) => is(trainedInWeek ?? endsBefore)).length;
  const finished = countOf((week) => week >= firstWeek && week < endsBefore);
  const notTrained = countOf((week) => week >= endsBefore);
  const why = whyNothing([skills.length, counted.length], { finished, notTrained }, trained, comparison);
  const shown = (side: TransferSide) => (side.people < FEWEST_PEOPLE ? null : side);
  const limits: TransferLimit[] = [];
  if (!redraws) limits.push('notByChance');
  if (counted.some(({ measured }) => measured === 'unchecked')) limits.push('unchecked');
  if (counted.length < skills.length) limits.push('skillLeftOut');
  if (effect?.clusteredBy === 'person') limits.push('fewTeams');
  if (together?.trainedIn.some((week) => week !== NEVER && week < weekCount && week + window.afterWeeks >= weekCount))
    limits.push('stillRunning');
  const enoughPeople = trained.people >= FEWEST_PEOPLE && comparison.people >= FEWEST_PEOPLE;
  const teamIds = facts.people.map(({ teamId }) => teamId);
  const chance =
    redraws && together && effect && enoughPeople
      ? chanceOfDraw(together, effect.difference, { teamIds, firstWeek, window, redraws })
      : null;
  return {
    verdict: why === null && effect ? judged(effect, chance) : 'notMeasurable',
    why,
    finished: finished < FEWEST_PEOPLE ? null : finished,
    trained: shown(trained),
    comparison: shown(comparison),
    effect: enoughPeople ? effect : null,
    power: enoughPeople && effect ? powerOf(effect.standardError, effect.margin) : null,
    chance,
    skills: skills.map((skill) => ({
      skillId: skill.skillId,
      measured: skill.measured,
      trained: shown(skill.trained),
      comparison: shown(skill.comparison),
      // Of what is not measured alike there is no effect to speak of, however large it looks.
      effect: skill.measured !== 'notAlike' && shown(skill.trained) && shown(skill.comparison) ? skill.effect : null,
    })),
    limits,
    window,
    firstWeek,
    weekCount,
  };
}

/** A roll-out proves something when chance would hardly ever draw it, besides what the interval says. */
function judged(effect: TransferEffect, chance: number | null): TransferVerdict {
  const verdict = verdictOf(effect);
  const claims = verdict === 'moved' || verdict === 'wentDown' || effect.clusteredBy === 'person';
  return chance !== null && chance > CHANCE_NOT_BELIEVED && claims ? 'inconclusive' : verdict;
}

const NO_BAND = { n: 0, share: 0, low: 0, high: 1 };
const NO_SIDE: TransferSide = { people: 0, before: NO_BAND, after: NO_BAND };
const NOTHING = { trained: NO_SIDE, comparison: NO_SIDE, effect: null };

function sidesOf(people: PeopleWeeks, window: TransferWindow) {
  const rows = stackedRows(people, window);
  return {
    trained: trainedSide(people, rows, window),
    comparison: comparisonSide(people, rows, window),
    effect: estimateEffect(rows, people.team),
  };
}

function whyNothing(
  [skills, counted]: readonly [number, number],
  people: Headcount,
  trained: TransferSide,
  comparison: TransferSide,
): NotMeasurable | null {
  if (skills === 0) return 'noSkills';
  return counted === 0 ? 'notMeasuredAlike' : whyNotMeasurable(people, trained, comparison);
}

/** The answers about several skills as if they were about one. */
function addedUp(skills: readonly PeopleWeeks[]): PeopleWeeks {
  const [first] = skills as [PeopleWeeks];
  const sumOf = (of: (one: PeopleWeeks) => Float64Array) => {
    const total = new Float64Array(first.n.length);
    for (const skill of skills)
      for (let cell = 0; cell < total.length; cell++) total[cell] = (total[cell] ?? 0) + (of(skill)[cell] ?? 0);
    return total;
  };
  return { ...first, n: sumOf(({ n }) => n), sum: sumOf(({ sum }) => sum) };
}
