import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';
import { defineJob } from '../../platform/jobs/job.js';

/** There is mail that need not wait for the next round. Stays inside this slice. */
export const MailQueued = defineEvent('MailQueued', 1, z.object({}));

export const sendDueRemindersJob = defineJob({
  name: 'send-due-reminders',
  queue: 'messaging',
  version: 1,
  payload: z.object({}),
  every: { seconds: 10 },
  once: 'own',
});

export const sendQueuedMailJob = defineJob({
  name: 'send-queued-mail',
  queue: 'messaging',
  version: 1,
  payload: z.object({}),
  on: MailQueued,
  once: 'own',
});
