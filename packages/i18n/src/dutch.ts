import { nl as coaching } from './coaching/nl.js';
import { nl as common } from './common/nl.js';
import { nl as jobs } from './jobs/nl.js';
import { nl as learning } from './learning/nl.js';
import { nl as messaging } from './messaging/nl.js';
import { nl as people } from './people/nl.js';
import { nl as progress } from './progress/nl.js';
import { nl as quality } from './quality/nl.js';
import { nl as skills } from './skills/nl.js';

/** Every Dutch message, by id. One file per language, so that the browser loads one language. */
export const dutch = {
  ...common,
  ...people,
  ...skills,
  ...learning,
  ...quality,
  ...coaching,
  ...progress,
  ...messaging,
  ...jobs,
};
