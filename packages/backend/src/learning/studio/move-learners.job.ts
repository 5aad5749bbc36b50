import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';
import { CourseMoveAsked } from '../courses/course.events.js';

export const moveLearnersJob = defineJob({
  name: 'move-learners',
  queue: 'learning',
  version: 1,
  payload: z.object({ courseMoveId: z.uuid() }),
  on: CourseMoveAsked,
});
