import { PersonInvited } from '../../people/index.js';
import { defineJob } from '../../platform/jobs/job.js';
import { EvaluationReleased, EvaluationStillUnread } from '../../quality/index.js';

export const mailReleasedEvaluationJob = defineJob({
  name: 'mail-released-evaluation',
  queue: 'messaging',
  version: 1,
  payload: EvaluationReleased.payload,
  on: EvaluationReleased,
});

export const mailInvitationJob = defineJob({
  name: 'mail-invitation',
  queue: 'messaging',
  version: 1,
  payload: PersonInvited.payload,
  on: PersonInvited,
});

export const mailUnreadEvaluationJob = defineJob({
  name: 'mail-unread-evaluation',
  queue: 'messaging',
  version: 1,
  payload: EvaluationStillUnread.payload,
  on: EvaluationStillUnread,
});
