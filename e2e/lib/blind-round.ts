import type { Page } from 'playwright-core';
import { ask } from './graphql.ts';

export interface CardCriterion {
  readonly id: string;
  readonly type: 'yesNo' | 'scale' | 'choice' | 'checklist' | 'text';
  readonly naAllowed: boolean;
  readonly options: readonly { readonly id: string; readonly points: number }[];
}
export interface Round {
  readonly id: string;
  readonly report: { readonly criteria: readonly { readonly criterionId: string }[] } | null;
  readonly evaluators: readonly { readonly done: number; readonly person: { readonly familyName: string } }[];
  readonly calls: readonly { readonly interaction: { readonly id: string } }[];
  readonly scorecardVersion: {
    readonly scorecardId: string;
    readonly sections: readonly { readonly criteria: readonly CardCriterion[] }[];
  };
}

export async function roundOf(page: Page, id: string): Promise<Round> {
  const query = `query ($id: ID!) { calibration(id: $id) {
    id evaluators { done person { familyName } } calls { interaction { id } }
    scorecardVersion { scorecardId sections { criteria { id type naAllowed options { id points } } } }
    report { criteria { criterionId } } } }`;
  return (await ask<{ calibration: Round }>(page, query, { id })).calibration;
}

export const criteriaOf = ({ scorecardVersion }: Round): CardCriterion[] =>
  scorecardVersion.sections.flatMap(({ criteria }) => criteria).filter(({ type }) => type !== 'text');

/** The chosen options per criterion: the most points everywhere, but where something else is given. */
export const answersWith = (round: Round, given: Readonly<Record<string, string>> = {}): Record<string, string[]> =>
  Object.fromEntries(
    criteriaOf(round).map(({ id, type, options }) => {
      const best = options.toSorted((one, other) => other.points - one.points)[0]?.id ?? '';
      const own = given[id];
      return [id, type === 'checklist' ? options.map((option) => option.id) : [own ?? best]];
    }),
  );

/** Scores a call and hands it in, as the coach who is signed in on this page, without its screens. */
export async function handIn(page: Page, interactionId: string, answers: Readonly<Record<string, string[]>>): Promise<string> {
  const started = await ask<{ startEvaluation: { evaluation?: { id: string; version: number }; code?: string } }>(
    page,
    `mutation ($input: StartEvaluationInput!) { startEvaluation(input: $input) {
       ... on EvaluationChanged { evaluation { id version } } ... on EvaluationRefused { code } } }`,
    { input: { interactionId } },
  );
  const { evaluation } = started.startEvaluation;
  if (!evaluation) throw new Error(`Not to be scored: ${started.startEvaluation.code}`);
  const saved = await ask<{ saveEvaluation: { __typename: string; version?: number } }>(
    page,
    'mutation ($input: SaveEvaluationInput!) { saveEvaluation(input: $input) { __typename ... on EvaluationSaved { version } } }',
    {
      input: {
        evaluationId: evaluation.id,
        expectedVersion: evaluation.version,
        answers: Object.entries(answers).map(([criterionId, optionIds]) => ({ criterionId, optionIds })),
        notes: Object.keys(answers).map((criterionId) => ({ criterionId, text: 'Zo hoorde ik het.' })),
        fragments: [],
      },
    },
  );
  if (saved.saveEvaluation.version === undefined) throw new Error(`Not saved: ${saved.saveEvaluation.__typename}`);
  const input = {
    evaluationId: evaluation.id,
    expectedVersion: saved.saveEvaluation.version,
    idempotencyKey: crypto.randomUUID(),
  };
  const sent = await ask<{ submitEvaluation: { __typename: string } }>(
    page,
    'mutation ($input: SubmitEvaluationInput!) { submitEvaluation(input: $input) { __typename } }',
    { input },
  );
  if (sent.submitEvaluation.__typename !== 'EvaluationSubmitted') throw new Error(sent.submitEvaluation.__typename);
  return evaluation.id;
}
