import type { MakeAgreementInput, PlanSessionInput } from '../../../gql/graphql';

/** A point as the form knows it: from a call, or written by the coach. */
export interface PlanPoint {
  readonly key: string;
  readonly title: string;
  readonly chosen: boolean;
  readonly evaluationId: string | null;
  readonly criterionId: string | null;
  readonly skillId: string | null;
  readonly fragmentId: string | null;
}
export interface PlanFields {
  readonly agentId: string;
  /** Who comes along; with anybody here it is a group with a title. */
  readonly otherAgentIds: readonly string[];
  readonly title: string;
  readonly templateId: string;
  /** '' for once, else whole weeks. */
  readonly everyWeeks: string;
  readonly evaluationId: string;
  /** YYYY-MM-DD and HH:MM on the wall clock of the coach. */
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  readonly place: string;
  readonly points: readonly PlanPoint[];
  readonly agreement: string;
  readonly dueOn: string;
}

/** What the form needs of a scored call. */
export interface ScoredCall {
  readonly id: string;
  readonly fragments: readonly { readonly id: string; readonly criterionId?: string | null | undefined }[];
  readonly result?: { readonly failedCriterionIds: readonly string[] } | null | undefined;
  readonly scorecardVersion: {
    readonly sections: readonly {
      readonly criteria: readonly {
        readonly id: string;
        readonly text: { readonly nl: string; readonly en: string };
        readonly skillId?: string | null | undefined;
      }[];
    }[];
  };
}

const TITLE_MAX = 200;

/** A point for every failed criterion, in the order of the scorecard, with the first fragment that lets you hear it. */
export function pointsFromCall(call: ScoredCall, language: 'nl' | 'en'): PlanPoint[] {
  const failed = new Set(call.result?.failedCriterionIds ?? []);
  return call.scorecardVersion.sections
    .flatMap(({ criteria }) => criteria)
    .filter(({ id }) => failed.has(id))
    .map(({ id, text, skillId }) => ({
      key: id,
      title: (text[language] || text.nl || text.en).slice(0, TITLE_MAX),
      chosen: true,
      evaluationId: call.id,
      criterionId: id,
      skillId: skillId ?? null,
      fragmentId: call.fragments.find((fragment) => fragment.criterionId === id)?.id ?? null,
    }));
}

export const ownPoint = (title: string, key: string): PlanPoint => ({
  key,
  title: title.trim(),
  chosen: true,
  evaluationId: null,
  criterionId: null,
  skillId: null,
  fragmentId: null,
});

/** `date` plus whole days, on the calendar: clocks do not matter. */
export function addDays(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/**
 * The chosen points go along one by one, each with its call. The call itself is not sent: the server would put
 * every failed criterion of it on the agenda, also what the coach unticked.
 */
export const toPlanInput = (fields: PlanFields, timeZone: string): PlanSessionInput => ({
  agentId: fields.agentId,
  otherAgentIds: [...fields.otherAgentIds],
  title: fields.title.trim(),
  templateId: fields.templateId || null,
  everyWeeks: fields.otherAgentIds.length === 0 && fields.everyWeeks ? Number(fields.everyWeeks) : null,
  startsAtLocal: `${fields.date}T${fields.time}`,
  timeZone,
  durationMinutes: fields.minutes,
  place: fields.place.trim(),
  agenda: fields.points
    .filter(({ chosen, evaluationId }) => chosen && (fields.otherAgentIds.length === 0 || evaluationId === null))
    .map(({ title, evaluationId, criterionId, skillId, fragmentId }) => ({
      title,
      evaluationId,
      criterionId,
      skillId,
      fragmentId,
    })),
});

/** The one agreement to start with, null when none was written. It takes the skill of the first chosen point. */
export const toAgreementInput = (fields: PlanFields, sessionId: string): MakeAgreementInput | null =>
  fields.agreement.trim() === ''
    ? null
    : {
        sessionId,
        ownerId: fields.agentId,
        what: fields.agreement.trim(),
        dueOn: fields.dueOn,
        skillId: fields.points.find(({ chosen, skillId }) => chosen && skillId)?.skillId ?? null,
      };
