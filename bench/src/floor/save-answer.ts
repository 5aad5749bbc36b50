import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import { saveVerdict } from '@vakwerk/domain/learning/quizzes/save-answer';
import { type Caller, inOrganisation } from './tenant.js';

/** The statements of the use case: the attempt is held, then its stored answer is looked at, then the new one is kept. */
const HOLD =
  'SELECT id, course_version_id, step_id, state, closes_at, ended_at, questions FROM attempt WHERE org_id = $1 AND id = $2 AND person_id = $3 FOR UPDATE';
const STORED =
  'SELECT answer, certainty, version, save_id, checked_at, outcome, ratio FROM attempt_answer WHERE org_id = $1 AND attempt_id = $2 AND question_id = $3';
const KEEP = `INSERT INTO attempt_answer (org_id, attempt_id, question_id, answer, certainty, version, save_id, saved_at, checked_at, outcome, ratio)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, NULL, NULL)
  ON CONFLICT (org_id, attempt_id, question_id) DO UPDATE SET answer = EXCLUDED.answer, certainty = EXCLUDED.certainty, version = EXCLUDED.version,
    save_id = EXCLUDED.save_id, saved_at = EXCLUDED.saved_at, checked_at = EXCLUDED.checked_at, outcome = EXCLUDED.outcome, ratio = EXCLUDED.ratio`;

interface Input {
  readonly attemptId: string;
  readonly questionId: string;
  readonly answer: Answer;
  readonly certainty: string;
  readonly version: number;
  readonly saveId: string;
}

interface Held {
  readonly id: string;
  readonly state: string;
  readonly closes_at: Date | null;
  readonly ended_at: Date | null;
  readonly questions: readonly { readonly questionId: string }[];
}

interface Stored {
  readonly version: number;
  readonly save_id: string;
  readonly checked_at: Date | null;
}

/** An answer in time to a question of one's own open attempt; anything else is the product's to decide. */
export function saveAnswer({ organisationId, personId }: Caller, { input }: { input: Input }): Promise<object | null> {
  const { attemptId, questionId, answer, certainty, version, saveId } = input;
  const work = async (client: Parameters<Parameters<typeof inOrganisation>[1]>[0]) => {
    const now = new Date();
    const [held, stored] = await Promise.all([
      client.query<Held>({ name: 'hold', text: HOLD, values: [organisationId, attemptId, personId] }),
      client.query<Stored>({ name: 'stored', text: STORED, values: [organisationId, attemptId, questionId] }),
    ]);
    const [attempt, before] = [held.rows[0], stored.rows[0]];
    if (!attempt?.questions.some((pin) => pin.questionId === questionId)) return null;
    const { state, closes_at: closesAt, ended_at: endedAt } = attempt;
    const known = before ? { version: before.version, saveId: before.save_id, final: before.checked_at !== null } : null;
    if (state !== 'inProgress' || (closesAt && closesAt < now) || saveVerdict(known, input) !== 'keep') return null;
    const values = [organisationId, attemptId, questionId, JSON.stringify(answer), certainty, version, saveId, now];
    await client.query({ name: 'keep', text: KEEP, values });
    return {
      saveAttemptAnswer: {
        __typename: 'AttemptAnswerSaved',
        questionId,
        saved: true,
        stored: { answer, certainty, version },
        attempt: { id: attempt.id, state, closesAt, handInUntil: null, endedAt, now },
      },
    };
  };
  return inOrganisation(organisationId, work, 'BEGIN');
}
