import type { Page } from 'playwright-core';
import { samplingPeriodAt } from '../../packages/domain/dist/quality/sampling/sampling-period.js';
import { ask } from './graphql.ts';
import { send } from './ingest.ts';
import type { Product } from './product.ts';
import { expect, expectSame } from './report.ts';

const HOUR_MS = 3_600_000;
const ZONE = 'Europe/Amsterdam';

interface Criterion {
  readonly id: string;
  readonly type: string;
  readonly options: readonly { readonly id: string; readonly points: number }[];
}
interface Started {
  readonly startEvaluation: {
    readonly evaluation?: {
      readonly id: string;
      readonly version: number;
      readonly scorecardVersion: { readonly sections: readonly { readonly criteria: readonly Criterion[] }[] };
    };
  };
}

/** Last week's calls of one agent come in from another system, and a plan draws all of them for one coach. @returns the ids that were drawn */
export async function drawnCalls(
  { product, key, manager, coachId, teamId }: { product: Product; key: string; manager: Page; coachId: string; teamId: string },
  { employeeNumber, count }: { employeeNumber: string; count: number },
): Promise<readonly string[]> {
  const running = samplingPeriodAt(new Date(), 'week', ZONE);
  const last = samplingPeriodAt(new Date(running.startsAt.getTime() - HOUR_MS), 'week', ZONE);
  const queue = `kamer-${employeeNumber}`;
  for (let n = 0; n < count; n++) {
    const startedAt = new Date(last.startsAt.getTime() + (33 + (n % 4) * 24) * HOUR_MS + n * 600_000).toISOString();
    const metadata = { reference: `${queue}-${n}`, employeeNumber, channel: 'phone', direction: 'inbound', startedAt, queue };
    expectSame((await send(product.url, key, metadata)).outcome, 'imported', 'outcome');
  }
  const settings = {
    name: `Kamer ${employeeNumber}`,
    blind: false,
    evaluators: [{ evaluatorId: coachId, capacity: count }],
    frame: { teamIds: [teamId], queues: [queue], channels: [] },
    quotaCount: count,
    quotaPer: 'week',
  };
  const made = await ask<{ createSamplingPlan: { plan?: { id: string }; code?: string } }>(
    manager,
    `mutation Make($input: CreateSamplingPlanInput!) { createSamplingPlan(input: $input) { ... on SamplingPlanChanged { plan { id } } ... on SamplingPlanRefused { code } } }`,
    { input: { idempotencyKey: crypto.randomUUID(), settings } },
  );
  expect(made.createSamplingPlan.plan !== undefined, `the plan was refused: ${made.createSamplingPlan.code}`);
  const run = await ask<{ drawSampleNow: { run?: { id: string }; code?: string } }>(
    manager,
    `mutation Draw($id: ID!) { drawSampleNow(planId: $id) { ... on SampleDrawnAnswer { run { id } } ... on SamplingPlanRefused { code } } }`,
    { id: made.createSamplingPlan.plan?.id },
  );
  const calls = await ask<{ samplingRunCalls: { nodes: { interactionId: string }[] } }>(
    manager,
    'query Drawn($id: ID!) { samplingRunCalls(runId: $id, first: 100) { nodes { interactionId } } }',
    { id: run.drawSampleNow.run?.id },
  );
  return calls.samplingRunCalls.nodes.map(({ interactionId }) => interactionId);
}

/** A coach scores a call with every point as good as it can be, and sends it. */
export async function scoreWell(coach: Page, interactionId: string): Promise<void> {
  const { startEvaluation } = await ask<Started>(
    coach,
    `mutation Begin($input: StartEvaluationInput!) { startEvaluation(input: $input) { ... on EvaluationChanged { evaluation {
      id version scorecardVersion { sections { criteria { id type options { id points } } } } } } } }`,
    { input: { interactionId } },
  );
  const evaluation = startEvaluation.evaluation;
  if (!evaluation) throw new Error('This call could not be scored.');
  const criteria = evaluation.scorecardVersion.sections.flatMap((section) => section.criteria);
  const answers = criteria.flatMap(({ id: criterionId, type, options }) => {
    if (type === 'text') return [];
    if (type === 'checklist') return [{ criterionId, optionIds: options.filter(({ points }) => points > 0).map(({ id }) => id) }];
    const best = options.toSorted((one, other) => other.points - one.points)[0];
    return best ? [{ criterionId, optionIds: [best.id] }] : [];
  });
  const notes = criteria.map(({ id: criterionId }) => ({ criterionId, text: 'Goed te horen.' }));
  const saved = await ask<{ saveEvaluation: { version?: number; code?: string } }>(
    coach,
    `mutation Save($input: SaveEvaluationInput!) { saveEvaluation(input: $input) { ... on EvaluationSaved { version } ... on EvaluationRefused { code } ... on EvaluationConflict { code } } }`,
    { input: { evaluationId: evaluation.id, expectedVersion: evaluation.version, answers, notes, fragments: [] } },
  );
  const sent = await ask<{ submitEvaluation: { gradingJobId?: string; code?: string } }>(
    coach,
    `mutation Send($input: SubmitEvaluationInput!) { submitEvaluation(input: $input) { ... on EvaluationSubmitted { gradingJobId } ... on EvaluationIncomplete { code } ... on EvaluationRefused { code } } }`,
    {
      input: {
        evaluationId: evaluation.id,
        expectedVersion: saved.saveEvaluation.version,
        idempotencyKey: crypto.randomUUID(),
      },
    },
  );
  expect(sent.submitEvaluation.gradingJobId !== undefined, `not sent: ${sent.submitEvaluation.code}`);
}
