import { type PersonalDataOfSlice, under } from '../platform/personal-data/personal-table.js';

/** Own words go; which choice was right stays, without a name. */
const WITHOUT_WORDS = `CASE WHEN answer ? 'text' THEN jsonb_set(answer, '{text}', '""') WHEN answer ? 'gaps' THEN jsonb_set(answer, '{gaps}', '[]') ELSE answer END`;
const ofAttempt = under('attempt_id', 'attempt', 'person_id');
const ofAssignment = under('assignment_id', 'assignment', 'person_id');

export const LEARNING_PERSONAL_DATA: PersonalDataOfSlice = {
  slice: 'learning',
  personal: [
    {
      table: 'practice_undo',
      byLedger: true,
      about: [],
      where: under('review_id', 'practice_review', 'person_id'),
      erasure: 'delete',
    },
    { table: 'practice_review', byLedger: true, about: ['person_id'], erasure: 'delete' },
    { table: 'practice_card', about: ['person_id'], withheld: ['seed'], erasure: 'delete' },
    { table: 'skill_need', about: ['person_id'], erasure: 'delete' },
    { table: 'certificate', byLedger: true, about: ['person_id'], others: ['signed_by_id', 'revoked_by_id'], erasure: 'delete' },
    { table: 'package_sitting', about: ['person_id'], erasure: 'delete' },
    { table: 'package_registration', about: ['person_id'], erasure: { location: 'NULL', items: `'[]'` } },
    {
      table: 'answer_grade',
      byLedger: true,
      about: [],
      where: ofAttempt,
      others: ['grader_id'],
      erasure: { comment: `''` },
    },
    {
      table: 'attempt_answer',
      about: [],
      where: ofAttempt,
      erasure: { answer: WITHOUT_WORDS, look_again_reason: `''` },
    },
    { table: 'attempt', about: ['person_id'], withheld: ['seed'], erasure: 'keep' },
    { table: 'response', byLedger: true, about: ['person_id'], erasure: { answer: WITHOUT_WORDS } },
    {
      table: 'dialogue_choice',
      about: [],
      where: under('run_id', 'dialogue_run', 'person_id'),
      erasure: 'keep',
    },
    { table: 'dialogue_run_end', about: [], where: under('run_id', 'dialogue_run', 'person_id'), erasure: 'keep' },
    { table: 'dialogue_run', about: ['person_id'], erasure: 'keep' },
    // Why somebody got more time can be about their health.
    {
      table: 'quiz_extension',
      byLedger: true,
      about: [],
      where: ofAssignment,
      others: ['given_by_id'],
      erasure: { reason: `'—'` },
    },
    { table: 'quiz_result', about: [], where: ofAssignment, erasure: 'keep' },
    { table: 'step_evidence', about: [], where: ofAssignment, erasure: 'keep' },
    { table: 'rule_grant', about: ['person_id'], erasure: 'keep' },
    {
      table: 'assignment',
      about: ['person_id'],
      others: ['assigned_by_id', 'ended_by_id', 'reminded_by_id'],
      erasure: {
        reason_note: `''`,
        end_note: `''`,
        withdrawn_at:
          'CASE WHEN completed_at IS NULL AND waived_at IS NULL THEN coalesce(withdrawn_at, now()) ELSE withdrawn_at END',
      },
    },
    {
      table: 'path_assignment',
      about: ['person_id'],
      others: ['assigned_by_id'],
      erasure: {
        reason_note: `''`,
        withdrawn_at:
          'CASE WHEN completed_at IS NULL AND waived_at IS NULL THEN coalesce(withdrawn_at, now()) ELSE withdrawn_at END',
      },
    },
  ],
  made: {
    assignment_rule: ['created_by_id'],
    question: ['drafted_by_id'],
    question_version: ['activated_by_id'],
    course: ['drafted_by_id'],
    course_version: ['published_by_id'],
    course_revision: ['saved_by_id'],
    course_move: ['asked_by_id'],
    dialogue: ['drafted_by_id'],
    dialogue_version: ['published_by_id'],
    dialogue_revision: ['saved_by_id'],
    package: ['created_by_id'],
    package_version: ['imported_by_id'],
    path_version: ['published_by_id'],
  },
  impersonal: ['certificate_check', 'certificate_counter', 'certification', 'course_media', 'path'],
};
