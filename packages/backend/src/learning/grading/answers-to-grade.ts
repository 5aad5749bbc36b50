import { Injectable } from '@nestjs/common';
import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import type { OpenQuestion } from '@vakwerk/domain/learning/questions/question';
import { canGradeAnswer } from '@vakwerk/domain/learning/quizzes/attempt-policy';
import type { PinnedQuestion } from '@vakwerk/domain/learning/quizzes/draw-questions';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Database } from '../../platform/database/database.js';
import { AttemptQuestions } from '../attempts/attempt-questions.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import type { Named } from '../person-named.js';
import { getQuiz } from '../quizzes/get-quiz.js';
import { PersonTeams } from '../quizzes/person-teams.js';
import { AnswerGradeRepository, type GradeView } from './answer-grade.repository.js';

/** An open answer that waits for a coach, or for a second look. */
export interface AnswerToGradeView {
  readonly attemptId: string;
  readonly questionId: string;
  readonly person: Named;
  readonly courseTitle: LocalizedText;
  readonly quizTitle: LocalizedText;
  readonly prompt: LocalizedText;
  readonly handedInAt: Date;
  readonly secondLook: boolean;
}

export interface AnswerDetailView extends AnswerToGradeView {
  readonly rubric: OpenQuestion['rubric'];
  readonly exampleAnswer: LocalizedText;
  readonly text: string;
  readonly lookAgainReason: string;
  readonly grades: readonly GradeView[];
}

interface Row {
  readonly attemptId: string;
  readonly questionId: string;
  readonly courseVersionId: string;
  readonly stepId: string;
  readonly questions: readonly PinnedQuestion[];
  readonly person: Named;
  readonly courseTitle: LocalizedText;
  readonly handedInAt: Date;
  readonly lookAgainAt: Date | null;
  readonly lookAgainReason: string;
  readonly answer: Answer | null;
}

const COLUMNS = `
  SELECT w.attempt_id AS "attemptId", w.question_id AS "questionId", a.course_version_id AS "courseVersionId", a.step_id AS "stepId", a.questions,
         json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name) AS person, v.title AS "courseTitle",
         a.ended_at AS "handedInAt", w.look_again_at AS "lookAgainAt", w.look_again_reason AS "lookAgainReason", w.answer
    FROM attempt_answer w
    JOIN attempt a ON a.org_id = w.org_id AND a.id = w.attempt_id AND a.state = 'finished'
    JOIN course_version v ON v.org_id = a.org_id AND v.id = a.course_version_id
    JOIN person p ON p.org_id = a.org_id AND p.id = a.person_id`;

/** A second look is not for who looked first. */
const WAITING = `w.org_id = $1 AND p.id <> $2 AND (w.outcome = 'awaiting' OR w.look_again_at IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM answer_grade g WHERE g.org_id = w.org_id AND g.attempt_id = w.attempt_id AND g.question_id = w.question_id AND g.grader_id = $2))
  AND EXISTS (SELECT 1 FROM team_membership m WHERE m.org_id = p.org_id AND m.person_id = p.id AND m.team_id = ANY($3)
                 AND m.starts_on <= $4 AND (m.ends_on IS NULL OR m.ends_on > $4))`;

@Injectable()
export class AnswersToGrade {
  constructor(
    private readonly database: Database,
    private readonly versions: CourseVersionRepository,
    private readonly questions: AttemptQuestions,
    private readonly grades: AnswerGradeRepository,
    private readonly teams: PersonTeams,
  ) {}

  /** Of people of the actor's own teams; who waits longest comes first. */
  async list(actor: PersonActor, first: number, now: Date = new Date()): Promise<AnswerToGradeView[]> {
    const rows = (await this.database
      .manager()
      .query(`${COLUMNS} WHERE ${WAITING} ORDER BY coalesce(w.look_again_at, a.ended_at), w.attempt_id, w.question_id LIMIT $5`, [
        this.database.organisationId(),
        actor.personId,
        actor.teamIds,
        localDateAt(now, actor.timeZone),
        first,
      ])) as Row[];
    const views: AnswerToGradeView[] = [];
    for (const row of rows) views.push((await this.viewOf(row)).view);
    return views;
  }

  /** One answer with its rubric and what was given before; also when it is graded already. @throws NotFound */
  async get(
    actor: PersonActor,
    { attemptId, questionId }: { attemptId: string; questionId: string },
    now: Date = new Date(),
  ): Promise<AnswerDetailView> {
    const [row] = (await this.database
      .manager()
      .query(`${COLUMNS} WHERE w.org_id = $1 AND w.attempt_id = $2 AND w.question_id = $3`, [
        this.database.organisationId(),
        attemptId,
        questionId,
      ])) as Row[];
    const person = row && (await this.teams.of(row.person.id, actor.timeZone, now));
    if (!row || !person || !canGradeAnswer(actor, person)) throw new NotFound('This answer');
    const { view, question } = await this.viewOf(row);
    if (question.kind !== 'open' || row.answer?.kind !== 'open') throw new NotFound('This answer');
    const grades = (await this.grades.listOf(attemptId)).filter((grade) => grade.questionId === questionId);
    const { rubric, exampleAnswer } = question;
    return { ...view, rubric, exampleAnswer, text: row.answer.text, lookAgainReason: row.lookAgainReason, grades };
  }

  private async viewOf(row: Row) {
    const { attemptId, questionId, person, courseTitle, handedInAt, lookAgainAt } = row;
    const { step } = getQuiz(await this.versions.getContent(row.courseVersionId), row.stepId);
    const question = await this.questions.get(step.quiz, row.questions, questionId);
    const view: AnswerToGradeView = {
      attemptId,
      questionId,
      person,
      courseTitle,
      quizTitle: step.title,
      prompt: question.prompt,
      handedInAt,
      secondLook: lookAgainAt !== null,
    };
    return { view, question };
  }
}
