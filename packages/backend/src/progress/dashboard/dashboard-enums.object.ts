import { registerEnumType } from '@nestjs/graphql';
import type { Certainty, Comparison } from '@vakwerk/domain/progress/dashboard/compare-shares';
import type { ControlWeek } from '@vakwerk/domain/progress/dashboard/control-chart';
import type { DashboardSentence } from '@vakwerk/domain/progress/dashboard/dashboard-sentences';
import { HELP_REASONS, type HelpReason } from '@vakwerk/domain/progress/dashboard/help-first';
import { ADVICE, type Advice } from '@vakwerk/domain/progress/dashboard/train-or-coach';
import type { ChartChange } from './read-control-chart.js';

type Same<Value extends string> = { readonly [Each in Value]: Each };
const named = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((each) => [each, each])) as Same<Value>;

export const SentenceCode: Same<DashboardSentence['code']> = {
  ...{ teamGrows: 'teamGrows', teamFalls: 'teamFalls', peopleGrow: 'peopleGrow', peopleFall: 'peopleFall' },
  ...{ weekAbove: 'weekAbove', weekBelow: 'weekBelow', nothingSure: 'nothingSure', tooFewPeople: 'tooFewPeople' },
};
registerEnumType(SentenceCode, {
  name: 'SentenceCode',
  description: 'What a sentence on the dashboard says; its words are the reader’s.',
});

export const SentenceCertainty: Same<Certainty> = { sure: 'sure', likely: 'likely' };
registerEnumType(SentenceCertainty, {
  name: 'SentenceCertainty',
  description: 'sure: at most one such sentence in a hundred is chance. likely: at most one in twenty.',
});

export const ComparisonKind: Same<Comparison['kind']> = {
  higher: 'higher',
  lower: 'lower',
  unclear: 'unclear',
  tooFew: 'tooFew',
};
registerEnumType(ComparisonKind, {
  name: 'ComparisonKind',
  description: 'unclear: it may well be chance. tooFew: under thirty observations on a side.',
});

export const SkillAdviceKind: Same<Advice> = named(ADVICE);
registerEnumType(SkillAdviceKind, { name: 'SkillAdviceKind', description: 'A lesson or a talk, and when it cannot be said.' });

export const HelpReasonKind: Same<HelpReason> = named(HELP_REASONS);
registerEnumType(HelpReasonKind, { name: 'HelpReasonKind', description: 'Why somebody may need help; no order of people.' });

export const ControlSignal: Same<NonNullable<ControlWeek['signal']>> = { above: 'above', below: 'below' };
registerEnumType(ControlSignal, { name: 'ControlSignal' });

export const ChartChangeKind: Same<ChartChange['kind']> = {
  ...{ scorecard: 'scorecard', calibration: 'calibration', course: 'course', assigned: 'assigned', rule: 'rule' },
};
registerEnumType(ChartChangeKind, { name: 'ChartChangeKind' });
