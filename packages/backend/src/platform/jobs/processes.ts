import { Injectable, SetMetadata, type Type } from '@nestjs/common';
import type { JobDefinition, JobProcessor } from './job.js';

const PROCESSES = Symbol('PROCESSES');

/** Marks the class that does a job: `@Processes(gradeEvaluationJob) class GradeEvaluationProcessor`. */
export function Processes<Payload>(job: JobDefinition<Payload>) {
  return (target: Type<JobProcessor<Payload>>): void => {
    Injectable()(target);
    SetMetadata(PROCESSES, job)(target);
  };
}

export const jobOf = (target: object): JobDefinition | undefined =>
  Reflect.getMetadata(PROCESSES, target) as JobDefinition | undefined;
