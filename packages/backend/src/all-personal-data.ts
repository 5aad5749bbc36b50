import { COACHING_PERSONAL_DATA } from './coaching/index.js';
import { LEARNING_PERSONAL_DATA } from './learning/index.js';
import { MESSAGING_PERSONAL_DATA } from './messaging/index.js';
import { PEOPLE_PERSONAL_DATA } from './people/index.js';
import { PROGRESS_PERSONAL_DATA } from './progress/index.js';
import { QUALITY_PERSONAL_DATA } from './quality/index.js';
import { SKILLS_PERSONAL_DATA } from './skills/index.js';

/** What every slice knows about people, in the order in which erasure goes: who points at others first, the person last. */
export const ALL_PERSONAL_DATA = [
  MESSAGING_PERSONAL_DATA,
  PROGRESS_PERSONAL_DATA,
  COACHING_PERSONAL_DATA,
  QUALITY_PERSONAL_DATA,
  LEARNING_PERSONAL_DATA,
  SKILLS_PERSONAL_DATA,
  PEOPLE_PERSONAL_DATA,
];
