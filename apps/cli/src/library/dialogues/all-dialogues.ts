import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { cannotPay } from './cannot-pay.js';
import { higherBill } from './higher-bill.js';
import { lostParcelChat } from './lost-parcel-chat.js';
import { missedEngineer } from './missed-engineer.js';
import { wantsToLeave } from './wants-to-leave.js';
import { whoIsCalling } from './who-is-calling.js';

/** By code: courses name them so. Skills are codes of the framework customer-contact. */
export const allDialogues: Readonly<Record<string, DialogueContent>> = {
  'higher-bill': higherBill,
  'missed-engineer': missedEngineer,
  'who-is-calling': whoIsCalling,
  'lost-parcel-chat': lostParcelChat,
  'cannot-pay': cannotPay,
  'wants-to-leave': wantsToLeave,
};
