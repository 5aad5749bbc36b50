/** Which turns of which call become a clip in a lesson (turns count from 0, both ends included). make.mjs cuts them. */
export const clipCuts = [
  { name: 'missed-engineer-1-5', recording: 'missed-engineer', fromTurn: 1, toTurn: 5 },
  { name: 'angry-waiting-1-4', recording: 'angry-waiting', fromTurn: 1, toTurn: 4 },
  { name: 'hotel-cancelled-1-2', recording: 'hotel-cancelled', fromTurn: 1, toTurn: 2 },
  { name: 'missed-engineer-14-17', recording: 'missed-engineer', fromTurn: 14, toTurn: 17 },
  { name: 'refund-angry-9-15', recording: 'refund-angry', fromTurn: 9, toTurn: 15 },
  { name: 'wrong-bill-8-11', recording: 'wrong-bill', fromTurn: 8, toTurn: 11 },
  { name: 'trip-change-6-9', recording: 'trip-change', fromTurn: 6, toTurn: 9 },
  { name: 'cancellation-3-8', recording: 'cancellation', fromTurn: 3, toTurn: 8 },
  { name: 'double-charge-21-24', recording: 'double-charge', fromTurn: 21, toTurn: 24 },
  { name: 'wrong-bill-16-19', recording: 'wrong-bill', fromTurn: 16, toTurn: 19 },
  { name: 'trip-change-15-17', recording: 'trip-change', fromTurn: 15, toTurn: 17 },
  { name: 'wrong-bill-0-2', recording: 'wrong-bill', fromTurn: 0, toTurn: 2 },
  { name: 'hotel-cancelled-0-2', recording: 'hotel-cancelled', fromTurn: 0, toTurn: 2 },
  { name: 'identity-fails-1-7', recording: 'identity-fails', fromTurn: 1, toTurn: 7 },
  { name: 'refund-angry-5-7', recording: 'refund-angry', fromTurn: 5, toTurn: 7 },
  { name: 'payment-plan-12-15', recording: 'payment-plan', fromTurn: 12, toTurn: 15 },
  { name: 'identity-fails-3-7', recording: 'identity-fails', fromTurn: 3, toTurn: 7 },
] as const satisfies readonly { name: string; recording: string; fromTurn: number; toTurn: number }[];

export type ClipName = (typeof clipCuts)[number]['name'];
