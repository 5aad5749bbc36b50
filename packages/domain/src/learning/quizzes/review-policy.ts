import { type AttemptState, isEnded } from './attempt-transitions.js';

/** While answering; in the first minutes after it; later; once the quiz has closed for everyone. */
export const REVIEW_MOMENTS = ['during', 'rightAfter', 'later', 'afterClose'] as const;
export type ReviewMoment = (typeof REVIEW_MOMENTS)[number];

/** `outcome`: right or not yet · `feedback`: why · `key`: which answer is right · `result`: how much of the whole was right. */
export const REVIEW_ITEMS = ['outcome', 'feedback', 'key', 'result'] as const;
export type ReviewItem = (typeof REVIEW_ITEMS)[number];

/** What a person sees when. Their own answers they always see. */
export type ReviewPolicy = Readonly<Record<ReviewMoment, readonly ReviewItem[]>>;

/** Learning first: everything, at once. */
export const OPEN_REVIEW: ReviewPolicy = {
  during: ['outcome', 'feedback', 'key'],
  rightAfter: REVIEW_ITEMS,
  later: REVIEW_ITEMS,
  afterClose: REVIEW_ITEMS,
};

/** A test that others still have to do: the result at once, the answers when it has closed. */
export const EXAM_REVIEW: ReviewPolicy = {
  during: [],
  rightAfter: ['result'],
  later: ['result'],
  afterClose: REVIEW_ITEMS,
};

/** Whether a person may know the answers once the attempt is behind them: then the questions can come back in practice. */
export const showsAnswersLater = (policy: ReviewPolicy): boolean => policy.later.includes('key');

/** How long "right after" lasts. */
export const RIGHT_AFTER_MS = 2 * 60_000;

export function reviewMoment(
  attempt: { readonly state: AttemptState; readonly endedAt: Date | null },
  quizClosesAt: Date | null,
  now: Date,
): ReviewMoment {
  if (!isEnded(attempt.state) || attempt.endedAt === null) return 'during';
  if (quizClosesAt !== null && now > quizClosesAt) return 'afterClose';
  return now.getTime() - attempt.endedAt.getTime() <= RIGHT_AFTER_MS ? 'rightAfter' : 'later';
}

/**
 * Whether answers are checked one by one ("Controleer"): then a checked answer is final. Otherwise any answer may be changed until the
 * whole is handed in.
 */
export const checksEachAnswer = (policy: ReviewPolicy): boolean => policy.during.includes('outcome');
