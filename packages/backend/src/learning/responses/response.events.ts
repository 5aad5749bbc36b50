import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

export const QuestionAnswered = defineEvent('QuestionAnswered', 1, z.object({ responseId: z.uuid() }));
