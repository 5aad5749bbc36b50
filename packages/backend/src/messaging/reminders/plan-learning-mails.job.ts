import {
  AssignmentChanged,
  AssignmentCompleted,
  AssignmentNudged,
  CertificateIssued,
  CertificateRevoked,
  CertificateSuperseded,
  CourseAssigned,
} from '../../learning/index.js';
import type { EventDefinition } from '../../platform/jobs/event.js';
import { defineJob } from '../../platform/jobs/job.js';

const planOn = <Payload>(name: string, on: EventDefinition<Payload>) =>
  defineJob({ name, queue: 'messaging', version: 1, payload: on.payload, on });

export const mailAssignedCourseJob = planOn('mail-assigned-course', CourseAssigned);
export const mailChangedAssignmentJob = planOn('mail-changed-assignment', AssignmentChanged);
export const mailCompletedAssignmentJob = planOn('mail-completed-assignment', AssignmentCompleted);
export const mailNudgedAssignmentJob = planOn('mail-nudged-assignment', AssignmentNudged);
export const mailIssuedCertificateJob = planOn('mail-issued-certificate', CertificateIssued);
export const mailSupersededCertificateJob = planOn('mail-superseded-certificate', CertificateSuperseded);
export const mailRevokedCertificateJob = planOn('mail-revoked-certificate', CertificateRevoked);
