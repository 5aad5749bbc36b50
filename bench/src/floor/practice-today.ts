import { PracticeSchedule } from '@vakwerk/backend/learning/practice/practice-schedule';
import { type ChosenCard, dailySet, nextSet, type SetCandidate } from '@vakwerk/domain/learning/practice/daily-set';
import type { Memory } from '@vakwerk/domain/learning/practice/memory';
import { practiceMinutes } from '@vakwerk/domain/learning/practice/practice-minutes';
import type { SkillRecord } from '@vakwerk/domain/learning/practice/weakest-skill';
import { askedQuestion } from '@vakwerk/domain/learning/questions/asked-question';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { CANDIDATES_SQL, CARDS_SQL } from './practice-today.sql.js';
import { type Caller, inOrganisation } from './tenant.js';

interface Candidates {
  readonly cardCount: number;
  readonly candidates: readonly (Omit<SetCandidate, 'madeAt'> & { readonly madeAt: string })[];
  readonly records: readonly SkillRecord[];
}

interface Row extends Memory {
  readonly id: string;
  readonly question: Question | null;
  readonly recall: object | null;
  readonly seed: string;
  readonly sourceKind: 'question' | 'criterion';
  readonly sourceAt: Date;
  readonly referenceId: string;
  readonly skillName: object | null;
  readonly courseTitle: object | null;
}

/** Choosing cards and counting days ahead is the product's own arithmetic in both arms. */
const schedule = new PracticeSchedule();

export function practiceToday(caller: Caller): Promise<object> {
  const today = localDateAt(new Date(), caller.timeZone);
  return inOrganisation(caller.organisationId, async (client) => {
    const asked = { name: 'candidates', text: CANDIDATES_SQL, values: [caller.organisationId, caller.personId] };
    const [found] = (await client.query<Candidates>(asked)).rows;
    if (!found) throw new Error('A statement without a table has one row.');
    const candidates = found.candidates.map((one) => ({ ...one, madeAt: new Date(one.madeAt) }));
    const chosen = dailySet(candidates, { today, records: found.records });
    const ids = chosen.map(({ id }) => id);
    const { rows } = await client.query<Row>({ name: 'cards', text: CARDS_SQL, values: [caller.organisationId, ids] });
    const cards = new Map(rows.map((row) => [row.id, row]));
    const later = candidates.filter(({ id }) => !ids.includes(id));
    return {
      practiceToday: {
        today,
        answered: candidates.filter(({ reviewedOn }) => reviewedOn === today).length,
        minutes: practiceMinutes(chosen.length),
        cardCount: found.cardCount,
        next: nextSet(later, today, addDays(today, 1)),
        cards: chosen.flatMap((one) => cardOf(one, cards.get(one.id), today)),
      },
    };
  });
}

function cardOf({ id, reason }: ChosenCard, row: Row | undefined, today: string): object[] {
  if (!row) return [];
  const { question, recall, seed, skillName, sourceKind, sourceAt, courseTitle, referenceId, reviewedOn, reps } = row;
  const evaluationId = sourceKind === 'criterion' ? referenceId : null;
  return [
    {
      id,
      question: question && askedQuestion(question, `${seed}_${reps}`),
      key: question,
      recall,
      why: { reason, skillName, sourceKind, sourceAt, courseTitle, evaluationId, reviewedOn, reps },
      dates: schedule.preview(reviewedOn === null ? null : row, today, seed),
    },
  ];
}
