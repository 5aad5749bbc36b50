import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

const ids = z.object({ certificateId: z.uuid(), personId: z.uuid() });

/** Also when it takes the place of an older one: who reminds looks at what counts now. */
export const CertificateIssued = defineEvent('CertificateIssued', 1, ids);
export const CertificateSuperseded = defineEvent('CertificateSuperseded', 1, ids);
export const CertificateRevoked = defineEvent('CertificateRevoked', 1, ids);
