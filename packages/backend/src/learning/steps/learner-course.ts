import { Injectable } from '@nestjs/common';
import type { CourseContent, CourseModule, Step } from '@vakwerk/domain/learning/content';
import { heardRatio } from '@vakwerk/domain/learning/heard-ranges';
import type { StepEvidence as Proof } from '@vakwerk/domain/learning/module-completion';
import { NotFound } from '../../platform/auth/access-errors.js';
import type { Assignment } from '../assignments/assignment.entity.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
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
}

@Injectable()
export class LearnerCourses {
  constructor(
    private readonly versions: CourseVersionRepository,
    private readonly evidence: StepEvidenceRepository,
    private readonly responses: ResponseRepository,
  ) {}

  async load(assignment: Assignment): Promise<LearnerCourse> {
    const content = await this.versions.getContent(assignment.courseVersionId);
    const evidence = await this.evidence.listOf(assignment.id);
    const responses = await this.responses.listOf(assignment.id);
    return { assignment, content, evidence, responses };
  }

  async saveEvidence(evidence: StepEvidence): Promise<void> {
    await this.evidence.save(evidence);
  }
}

/** The stored rows as the proof that decides what is done. */
export function proofOf({ content, evidence, responses }: Pick<LearnerCourse, 'content' | 'evidence' | 'responses'>): Proof[] {
  const durations = new Map(
    content.modules.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'audioFragment' ? [[step.id, step.durationSeconds] as const] : [])),
    ),
  );
  return [
    ...evidence.flatMap(({ stepId, seenAt, heard, heardAt }): Proof[] => [
      ...(seenAt ? [{ kind: 'seenToEnd' as const, stepId, at: seenAt }] : []),
      ...(heardAt
        ? [{ kind: 'heard' as const, stepId, heardRatio: heardRatio(heard, durations.get(stepId) ?? 0), at: heardAt }]
        : []),
    ]),
    ...responses.map(({ stepId, ratio, answeredAt }) => ({ kind: 'answered' as const, stepId, ratio, at: answeredAt })),
  ];
}

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
