import type { NextStepInput } from '../../../gql/graphql';
import type { ActionKind, NextStepRule, TriggerKind } from './next-steps';

/** What is filled in; also what is not chosen now, so that choosing it again brings it back. */
export interface RuleDraft {
  readonly name: string;
  readonly kind: TriggerKind;
  /** By kind of trigger; null: any. */
  readonly about: Readonly<Partial<Record<TriggerKind, string | null>>>;
  readonly times: number;
  readonly outOf: number;
  readonly days: Readonly<Record<Exclude<TriggerKind, 'criterionFails'>, number>>;
  readonly teamIds: readonly string[];
  readonly roles: readonly NextStepRule['roles'][number][];
  readonly chosen: readonly ActionKind[];
  /** `course <id>` or `path <id>`. */
  readonly target: string | null;
  readonly dueDays: number | null;
  readonly cards: number;
  readonly cardSkillId: string | null;
  readonly point: string;
  readonly calls: number;
  readonly perPersonPerWeek: number;
  readonly perDay: number | null;
}

export const ACTIONS = ['assignLearning', 'addCards', 'addAgendaPoint', 'steerSample', 'tellCoach'] as const;
export const TRIGGERS = ['criterionFails', 'sureErrorRepeats', 'certificateExpires', 'personIsNew'] as const;

const EMPTY: RuleDraft = {
  name: '',
  kind: 'criterionFails',
  about: {},
  times: 3,
  outOf: 5,
  days: { sureErrorRepeats: 30, certificateExpires: 30, personIsNew: 14 },
  teamIds: [],
  roles: ['agent'],
  chosen: ['addAgendaPoint'],
  target: null,
  dueDays: 14,
  cards: 3,
  cardSkillId: null,
  point: '',
  calls: 1,
  perPersonPerWeek: 1,
  perDay: null,
};

export const newDraft = (teamIds: readonly string[]): RuleDraft => ({ ...EMPTY, teamIds });

export function draftOf({ name, trigger, teamIds, roles, actions, perPersonPerWeek, perDay }: NextStepRule): RuleDraft {
  const { kind, aboutId, times, outOf, days } = trigger;
  const find = (wanted: ActionKind) => actions.find((action) => action.kind === wanted);
  const [assign, cards, point, steer] = [find('assignLearning'), find('addCards'), find('addAgendaPoint'), find('steerSample')];
  return {
    ...EMPTY,
    ...{ name, kind, teamIds, roles, perPersonPerWeek, perDay: perDay ?? null },
    about: { [kind]: aboutId ?? null },
    times: times ?? EMPTY.times,
    outOf: outOf ?? EMPTY.outOf,
    days: kind === 'criterionFails' ? EMPTY.days : { ...EMPTY.days, [kind]: days ?? EMPTY.days[kind] },
    chosen: actions.map((action) => action.kind),
    target: assign ? `${assign.target} ${assign.targetId}` : null,
    dueDays: assign ? (assign.dueDays ?? null) : EMPTY.dueDays,
    cards: cards?.most ?? EMPTY.cards,
    cardSkillId: cards?.skillId ?? null,
    point: point?.title ?? '',
    calls: steer?.most ?? EMPTY.calls,
  };
}

export function inputOf(draft: RuleDraft): NextStepInput {
  const { name, teamIds, roles, chosen, perPersonPerWeek, perDay } = draft;
  return {
    name,
    trigger: triggerOf(draft),
    teamIds: [...teamIds],
    roles: [...roles],
    actions: ACTIONS.filter((each) => chosen.includes(each)).map((each) => actionOf(each, draft)),
    ...{ perPersonPerWeek, perDay },
  };
}

function triggerOf({ kind, about, times, outOf, days }: RuleDraft): NextStepInput['trigger'] {
  const aboutId = about[kind] ?? null;
  if (kind === 'criterionFails') return { kind, aboutId, times, outOf };
  if (kind === 'sureErrorRepeats') return { kind, aboutId, times: Math.max(2, times), days: days[kind] };
  return { kind, aboutId, days: days[kind] };
}

function actionOf(kind: ActionKind, draft: RuleDraft): NextStepInput['actions'][number] {
  if (kind === 'assignLearning') {
    const [target, targetId] = (draft.target ?? '').split(' ');
    return { kind, target: target === 'path' ? 'path' : 'course', targetId: targetId ?? '', dueDays: draft.dueDays };
  }
  if (kind === 'addCards') return { kind, skillId: draft.cardSkillId, most: draft.cards };
  if (kind === 'addAgendaPoint') return { kind, title: draft.point };
  return kind === 'steerSample' ? { kind, most: draft.calls } : { kind };
}

/** Whether the server can say what it would do: whatever has no sensible default is filled. */
export function isWhole({ name, roles, chosen, target, kind, cardSkillId }: RuleDraft): boolean {
  const ofNoSkill = kind === 'certificateExpires' || kind === 'personIsNew';
  if (chosen.includes('assignLearning') && !target) return false;
  if (chosen.includes('addCards') && ofNoSkill && !cardSkillId) return false;
  return name.trim() !== '' && roles.length > 0 && chosen.length > 0;
}
