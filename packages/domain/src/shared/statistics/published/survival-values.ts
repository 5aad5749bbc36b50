import { cumulativeIncidence } from '../cumulative-incidence.js';
import type { CurveStep, FollowUp } from '../follow-up.js';
import { kaplanMeier } from '../kaplan-meier.js';
import type { PublishedValue } from './published-value.js';

const ENDINGS = ['censored', 'event', 'competing'] as const;
const followUps = (rows: string): FollowUp[] =>
  rows.split(' ').map((row) => {
    const [time, ending] = row.split(':').map(Number);
    return { time: time ?? 0, ending: ENDINGS[ending ?? 0] ?? 'censored' };
  });

/** Weeks in remission on 6-MP (Freireich 1963); :1 relapsed, :0 still in remission. */
export const SIX_MP = followUps(
  '6:1 6:1 6:1 7:1 10:1 13:1 16:1 22:1 23:1 6:0 9:0 10:0 11:0 17:0 19:0 20:0 25:0 32:0 32:0 34:0 35:0',
);
/** Months after a transplant (Scrucca 2007): acute lymphoblastic, acute myeloid; :1 relapse, :2 died of the transplant. */
export const LYMPHOBLASTIC = followUps('13:2 1:1 72:0 7:2 8:2 9:2 5:2 1:2 22:2 0:2 0:1 35:0 4:2 14:2 26:2 3:2 12:1');
export const MYELOID = followUps('67:0 70:0 4:0 7:0 68:0 10:2 7:2 3:1 4:1 4:1 3:1 3:1 8:1 2:2 35:0 2:0 8:0 32:0');

/** The step of a curve that is in force at a time. */
export const stepAt = (curve: readonly CurveStep[], time: number): CurveStep | undefined =>
  curve.findLast((step) => step.time <= time);

const KLEIN = 'Klein & Moeschberger, Survival Analysis, 2nd ed., table 4.1';
const SCRUCCA = 'data of Scrucca et al., Bone Marrow Transplantation 40 (2007) 381–387';
const survived = (week: number, end: 'value' | 'standardError' | 'low' | 'high' = 'value') =>
  stepAt(kaplanMeier(SIX_MP), week)?.[end] ?? 0;

const SURVIVAL: readonly (readonly [week: number, printed: string, exact: number])[] = [
  [6, '0.857', 6 / 7],
  [7, '0.807', 96 / 119],
  [10, '0.753', 64 / 85],
  [13, '0.690', 176 / 255],
  [16, '0.627', 32 / 51],
  [22, '0.538', 64 / 119],
  [23, '0.448', 160 / 357],
];

export const SURVIVAL_VALUES: readonly PublishedValue[] = [
  ...SURVIVAL.map(([week, printed, exact]) => ({
    of: `Kaplan–Meier, 6-MP, week ${week}`,
    source: KLEIN,
    printed,
    exact,
    ours: () => survived(week),
  })),
  {
    of: 'Greenwood standard error, week 6',
    source: KLEIN,
    printed: '0.0764',
    exact: 0.0763604,
    ours: () => survived(6, 'standardError'),
  },
  {
    of: 'Greenwood standard error, week 23',
    source: KLEIN,
    printed: '0.135',
    exact: 0.1345916,
    ours: () => survived(23, 'standardError'),
  },
  {
    of: 'its interval, week 10, low',
    source: 'Stata sts list',
    printed: '0.5032',
    exact: 0.5031995,
    ours: () => survived(10, 'low'),
  },
  {
    of: 'its interval, week 10, high',
    source: 'Stata sts list',
    printed: '0.8894',
    exact: 0.8893618,
    ours: () => survived(10, 'high'),
  },
  {
    of: 'cumulative incidence, relapse, lymphoblastic, month 20',
    source: SCRUCCA,
    printed: '0.1764706',
    exact: 3 / 17,
    ours: () => stepAt(cumulativeIncidence(LYMPHOBLASTIC), 20)?.value ?? 0,
  },
  {
    of: 'cumulative incidence, relapse, myeloid, month 20',
    source: SCRUCCA,
    printed: '0.3681858',
    // 17/18 · (3/16 + 13/16 · (2/13 + 11/13 · 9/10 · 1/8))
    exact: (17 / 18) * (3 / 16 + (13 / 16) * (2 / 13 + (11 / 13) * (9 / 10) * (1 / 8))),
    ours: () => stepAt(cumulativeIncidence(MYELOID), 20)?.value ?? 0,
  },
];
