import type { Config } from '@vakwerk/backend/platform/config/config';
import { newId } from '@vakwerk/backend/platform/database/new-id';
import { FilesModule } from '@vakwerk/backend/platform/files/files.module';
import type { DrawReason } from '@vakwerk/backend/quality/draws/draw.entity';
import { DrawRepository } from '@vakwerk/backend/quality/draws/draw.repository';
import type { EvaluationDetail } from '@vakwerk/backend/quality/evaluations/evaluation-detail';
import type { SaveEvaluationRequest } from '@vakwerk/backend/quality/evaluations/evaluation-draft';
import { SaveEvaluation } from '@vakwerk/backend/quality/evaluations/save-evaluation';
import { StartEvaluation } from '@vakwerk/backend/quality/evaluations/start-evaluation';
import { SubmitEvaluation } from '@vakwerk/backend/quality/evaluations/submit-evaluation';
import { InteractionRepository } from '@vakwerk/backend/quality/interactions/interaction.repository';
import { ImportScorecard } from '@vakwerk/backend/quality/scorecards/import-scorecard';
import { PublishScorecard } from '@vakwerk/backend/quality/scorecards/publish-scorecard';
import { ImportSkillFramework } from '@vakwerk/backend/skills/frameworks/import-skill-framework';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { anOrganisation, aPerson, type Buildable } from './test-application.js';

/** What the quality module needs besides the test application's own modules. */
export const withFiles = (config: Config) => [FilesModule.with(config)];

const text = (nl: string) => ({ nl, en: `${nl} (en)` });
const NOTHING = { nl: '', en: '' };
const yesNo = [
  { id: 'yes', label: text('Ja'), points: 1 },
  { id: 'no', label: text('Nee'), points: 0 },
];

/** Four criteria; greeting and closing yes with identity no is 2/3: weights 40 and 20, model of weighted percentages. */
export const CARD = {
  code: 'customer-call',
  name: text('Klantgesprek'),
  description: text('Voor elk gesprek'),
  version: {
    model: 'weightedPercentages',
    policies: { naPolicy: 'exclude', fatalEffect: 'zero', passRatio: 0.7, bonusCap: 0 },
    sections: [
      {
        id: 'start',
        title: text('Begin'),
        weight: 40,
        criteria: [
          { id: 'greeting', text: text('Groet'), type: 'yesNo', options: yesNo, skillId: 'opening' },
          {
            id: 'identity',
            text: text('Controleert wie er belt'),
            guidance: { explanation: NOTHING, goodExample: text('Mag ik uw geboortedatum?'), badExample: NOTHING },
            type: 'yesNo',
            options: yesNo,
            skillId: 'identity',
            naAllowed: true,
            commentRequired: 'whenNotFull',
          },
        ],
      },
      {
        id: 'end',
        title: text('Einde'),
        weight: 20,
        criteria: [
          { id: 'closing', text: text('Sluit af'), type: 'yesNo', options: yesNo, skillId: 'closing' },
          { id: 'remark', text: text('Opmerking'), type: 'text', options: [] },
        ],
      },
    ],
  },
};

/** Complete answers on {@link CARD}: 2/3, identity failed. */
export const ANSWERS = [
  { criterionId: 'greeting', optionIds: ['yes'] },
  { criterionId: 'identity', optionIds: ['no'] },
  { criterionId: 'closing', optionIds: ['yes'] },
];
export const NOTES = [{ criterionId: 'identity', text: 'De geboortedatum ontbreekt.' }];

export interface ScoringScene {
  readonly organisationId: string;
  readonly teamId: string;
  readonly agent: PersonActor;
  readonly coach: PersonActor;
  readonly manager: PersonActor;
  readonly scorecardId: string;
  readonly versionId: string;
  /** A new call of the agent, drawn for the coach unless `reason` is null. @returns its id */
  aCall(more?: { reason?: DrawReason | null; agent?: PersonActor; dueOn?: string; startedAt?: Date }): Promise<string>;
}

/** An organisation with a published scorecard, an agent, and a coach and manager of the same team. */
export async function aScoringScene(app: Buildable): Promise<ScoringScene> {
  const organisation = await anOrganisation(app);
  const { organisationId } = organisation;
  const [agent, coach, manager] = [
    await aPerson(app, organisation, ['agent']),
    await aPerson(app, organisation, ['coach']),
    await aPerson(app, organisation, ['manager']),
  ];
  const system = { kind: 'system', organisationId } as const;
  await importSkills(app, organisationId);
  const card = await app.get(ImportScorecard).run(system, { json: JSON.stringify(CARD) });
  if (!card.ok) throw new Error(JSON.stringify(card.error));
  const published = await app.get(PublishScorecard).run(system, { versionId: card.value.versionId });
  if (!published.ok) throw new Error(JSON.stringify(published.error));
  const aCall: ScoringScene['aCall'] = ({ reason = 'random', agent: who = agent, dueOn, startedAt } = {}) =>
    app.within(organisationId, async () => {
      const id = newId();
      await app.get(InteractionRepository).addOnce({
        id,
        agentId: who.personId,
        channel: 'phone',
        direction: 'inbound',
        queue: 'Klanten',
        startedAt: startedAt ?? new Date('2026-10-05T09:00:00Z'),
        durationSeconds: 312,
        subject: 'Verhuizing',
        language: 'nl',
        customerReferenceHash: null,
        sourceKey: `id:${id}`,
      });
      const random =
        reason === 'random'
          ? { seed: 'seed', frameSize: 40, inclusionProbability: 0.175 }
          : { seed: null, frameSize: null, inclusionProbability: null };
      const draw = { interactionId: id, evaluatorId: coach.personId, drawnAt: new Date(), dueOn: dueOn ?? null };
      if (reason) await app.get(DrawRepository).addOnce({ ...draw, ...random, reason });
      return id;
    });
  return { ...organisation, agent, coach, manager, scorecardId: card.value.scorecardId, versionId: card.value.versionId, aCall };
}

async function importSkills(app: Buildable, organisationId: string): Promise<void> {
  const levels = Array.from({ length: 5 }, (_, n) => ({ name: text(`Niveau ${n}`), seen: text(`Zichtbaar ${n}`) }));
  const skills = ['opening', 'identity', 'closing'].map((code) => ({ code, name: text(code), description: text(code), levels }));
  const framework = { code: 'contact', name: text('Klantcontact'), description: text('Gesprekken'), skills };
  await app.get(ImportSkillFramework).run({ kind: 'system', organisationId }, framework);
}

/** The coach's draft on a call, started. */
export async function aDraft(app: Buildable, scene: ScoringScene, interactionId?: string): Promise<EvaluationDetail> {
  const started = await app.get(StartEvaluation).run(scene.coach, { interactionId: interactionId ?? (await scene.aCall()) });
  if (!started.ok) throw new Error(started.error.code);
  return started.value;
}

/** Complete answers saved in the draft. @returns the version to submit */
export async function saved(
  app: Buildable,
  scene: ScoringScene,
  draft: EvaluationDetail,
  more: Partial<SaveEvaluationRequest> = {},
): Promise<number> {
  const result = await app.get(SaveEvaluation).run(scene.coach, {
    evaluationId: draft.id,
    expectedVersion: draft.version,
    answers: ANSWERS,
    notes: NOTES,
    fragments: [],
    ...more,
  });
  if (!result.ok) throw new Error(result.error.code);
  return result.value.version;
}

/** A complete evaluation, submitted and not graded yet. */
export async function aSubmission(
  app: Buildable,
  scene: ScoringScene,
  interactionId?: string,
): Promise<{ evaluationId: string; gradingJobId: string }> {
  const draft = await aDraft(app, scene, interactionId);
  const expectedVersion = await saved(app, scene, draft);
  const submitted = await app
    .get(SubmitEvaluation)
    .run(scene.coach, { evaluationId: draft.id, expectedVersion, idempotencyKey: newId() });
  if (!submitted.ok) throw new Error(submitted.error.code);
  return submitted.value;
}
