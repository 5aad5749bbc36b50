import { Injectable } from '@nestjs/common';
import { heardRatio } from '@vakwerk/domain/learning/completion/heard-ranges';
import type { StepEvidence as Proof } from '@vakwerk/domain/learning/completion/module-completion';
import { playSeconds } from '@vakwerk/domain/learning/completion/play-seconds';
import type { CourseContent, CourseModule, Step } from '@vakwerk/domain/learning/courses/content';
import { callSoundsIn, withoutSounds } from '@vakwerk/domain/learning/courses/lent-sound';
import { NotFound } from '../../platform/auth/access-errors.js';
import { isUuid } from '../../platform/database/new-id.js';
import type { Assignment } from '../assignments/assignment.entity.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import { DialogueRunRepository, type EndedTalk } from '../dialogues/dialogue-run.repository.js';
import { CourseMediaRepository } from '../media/course-media.repository.js';
import type { PackageRegistration } from '../packages/package-registration.entity.js';
import { PackageRunRepository } from '../packages/package-run.repository.js';
import type { QuizResult } from '../quizzes/quiz-result.entity.js';
import { QuizResultRepository } from '../quizzes/quiz-result.repository.js';
import type { Response } from '../responses/response.entity.js';
import { ResponseRepository } from '../responses/response.repository.js';
import type { StepEvidence } from './step-evidence.entity.js';
import { StepEvidenceRepository } from './step-evidence.repository.js';

/** An assignment with its frozen content and everything the person did in it. */
export interface LearnerCourse {
  readonly assignment: Assignment;
  readonly content: CourseContent;
  readonly evidence: readonly StepEvidence[];
  readonly responses: readonly Response[];
  /** Conversations that came to an end. */
  readonly talks: readonly EndedTalk[];
  readonly quizResults: readonly QuizResult[];
  readonly packages: readonly ReportedPackage[];
}

/** What somebody did in a course, as far as it proves that steps are done. */
export interface CourseProof {
  readonly content: CourseContent;
  readonly evidence: readonly Pick<StepEvidence, 'stepId' | 'seenAt' | 'heard' | 'heardAt' | 'countsFrom'>[];
  readonly responses: readonly Pick<Response, 'stepId' | 'ratio' | 'answeredAt'>[];
  readonly talks: readonly EndedTalk[];
  readonly quizResults: readonly Pick<QuizResult, 'stepId' | 'passedAt'>[];
  readonly packages: readonly ReportedPackage[];
}

/** When a package made elsewhere first reported what. */
type ReportedPackage = Pick<PackageRegistration, 'stepId' | 'completedAt' | 'passedAt'>;

@Injectable()
export class LearnerCourses {
  constructor(
    private readonly versions: CourseVersionRepository,
    private readonly evidence: StepEvidenceRepository,
    private readonly responses: ResponseRepository,
    private readonly runs: DialogueRunRepository,
    private readonly quizResults: QuizResultRepository,
    private readonly packageRuns: PackageRunRepository,
    private readonly media: CourseMediaRepository,
  ) {}

  async load(assignment: Assignment, now: Date = new Date()): Promise<LearnerCourse> {
    const stored = await this.versions.getContent(assignment.courseVersionId);
    const sounds = callSoundsIn(stored).filter(isUuid);
    const content = sounds.length > 0 ? withoutSounds(stored, new Set(await this.media.listOver(sounds, now))) : stored;
    const evidence = await this.evidence.listOf(assignment.id);
    const responses = await this.responses.listOf(assignment.id);
    const talks = hasStepOf(content, 'dialogue') ? await this.runs.endedOf(assignment.id) : [];
    const quizResults = hasStepOf(content, 'quiz') ? await this.quizResults.listOf(assignment.id) : [];
    const packages = hasStepOf(content, 'package') ? await this.packageRuns.listOf(assignment.id) : [];
    return { assignment, content, evidence, responses, talks, quizResults, packages };
  }

  async saveEvidence(evidence: StepEvidence): Promise<void> {
    await this.evidence.save(evidence);
  }
}

/** The stored rows as the proof that decides what is done. */
export function proofOf({ content, evidence, responses, talks, quizResults, packages }: CourseProof): Proof[] {
  const durations = new Map(content.modules.flatMap(({ steps }) => steps.map((step) => [step.id, playSeconds(step)] as const)));
  return [
    ...evidence.flatMap(({ stepId, seenAt, heard, heardAt }): Proof[] => [
      ...(seenAt ? [{ kind: 'seenToEnd' as const, stepId, at: seenAt }] : []),
      ...(heardAt
        ? [{ kind: 'heard' as const, stepId, heardRatio: heardRatio(heard, durations.get(stepId) ?? 0), at: heardAt }]
        : []),
    ]),
    ...responsesThatCount({ evidence, responses }).map(({ stepId, ratio, answeredAt }) => ({
      kind: 'answered' as const,
      stepId,
      ratio,
      at: answeredAt,
    })),
    ...talks.map(({ stepId, ratio, endedAt }) => ({ kind: 'talked' as const, stepId, ratio, at: endedAt })),
    ...quizResults.flatMap(({ stepId, passedAt }) => (passedAt ? [{ kind: 'passed' as const, stepId, at: passedAt }] : [])),
    ...packages.flatMap(({ stepId, completedAt, passedAt }): Proof[] => [
      ...(completedAt ? [{ kind: 'packageReported' as const, stepId, outcome: 'completed' as const, at: completedAt }] : []),
      ...(passedAt ? [{ kind: 'packageReported' as const, stepId, outcome: 'passed' as const, at: passedAt }] : []),
    ]),
  ];
}

/** Answers to the questions as they are now: one that was made another question since is asked anew. */
export function responsesThatCount<Given extends Pick<Response, 'stepId' | 'answeredAt'>>({
  evidence,
  responses,
}: {
  readonly evidence: readonly Pick<StepEvidence, 'stepId' | 'countsFrom'>[];
  readonly responses: readonly Given[];
}): readonly Given[] {
  const from = new Map(evidence.flatMap(({ stepId, countsFrom }) => (countsFrom ? [[stepId, countsFrom] as const] : [])));
  if (from.size === 0) return responses;
  return responses.filter(({ stepId, answeredAt }) => answeredAt >= (from.get(stepId) ?? answeredAt));
}

/** Most courses have none of these, and are spared the question. */
const hasStepOf = ({ modules }: CourseContent, wanted: Step['kind']): boolean =>
  modules.some(({ steps }) => steps.some(({ kind }) => kind === wanted));

/** @throws NotFound */
export function getModule(content: CourseContent, moduleId: string): CourseModule {
  const module = content.modules.find(({ id }) => id === moduleId);
  if (!module) throw new NotFound('This module');
  return module;
}

/** @throws NotFound */
export function getStep(content: CourseContent, stepId: string): { module: CourseModule; step: Step } {
  for (const module of content.modules) {
    const step = module.steps.find(({ id }) => id === stepId);
    if (step) return { module, step };
  }
  throw new NotFound('This step');
}
