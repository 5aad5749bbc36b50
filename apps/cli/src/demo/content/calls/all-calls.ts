import type { CallScript } from '../types.js';
import { angryWaiting } from './angry-waiting.js';
import { cancellation } from './cancellation.js';
import { doubleCharge } from './double-charge.js';
import { hotelCancelled } from './hotel-cancelled.js';
import { identityFails } from './identity-fails.js';
import { missedEngineer } from './missed-engineer.js';
import { movingHouse } from './moving-house.js';
import { paymentPlan } from './payment-plan.js';
import { refundAngry } from './refund-angry.js';
import { solarPanels } from './solar-panels.js';
import { tripChange } from './trip-change.js';
import { wrongBill } from './wrong-bill.js';

/** Every written call, in the order of the demo. */
export const allCalls: readonly CallScript[] = [
  wrongBill,
  movingHouse,
  missedEngineer,
  cancellation,
  angryWaiting,
  identityFails,
  paymentPlan,
  solarPanels,
  tripChange,
  doubleCharge,
  hotelCancelled,
  refundAngry,
];
