import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

export const AgreementMade = defineEvent('AgreementMade', 1, z.object({ agreementId: z.uuid(), sessionId: z.uuid() }));
