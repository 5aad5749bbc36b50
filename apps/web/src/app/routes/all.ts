import { administrationRoutes } from './administration';
import { assigningRoutes, verifyRoute } from './assigning';
import { calibrationRoutes } from './calibration';
import { coachingRoutes } from './coaching';
import { courseRoutes } from './courses';
import { dialogueRoutes } from './dialogues';
import { disputeRoutes } from './disputes';
import { galleryRoute } from './gallery';
import { intakeRoutes } from './intake';
import { messageRoutes, publicMessageRoutes } from './messages';
import { nextStepRoutes } from './next-steps';
import { packageRoutes } from './packages';
import { peopleProgressRoutes } from './people-progress';
import { publicRoutes } from './public';
import { qualityRoutes } from './quality';
import { questionBankRoutes } from './question-bank';
import { quizRoutes } from './quizzes';
import { reportRoutes } from './reports';
import { retentionRoutes } from './retention';
import { rootRoute, shellRoute } from './root';
import { samplingRoutes } from './sampling';
import { scorecardRoutes } from './scorecards';
import { spokenRoutes } from './spoken';
import { startRoutes } from './start';
import { teamProgressRoutes } from './team-progress';
import { transferRoutes } from './transfer';

/** Every page. One file per area in this folder: a feature adds its routes there, and its page code loads when somebody goes to it. */
export const allRoutes = () =>
  rootRoute.addChildren([
    ...publicRoutes,
    ...publicMessageRoutes,
    verifyRoute,
    galleryRoute,
    shellRoute.addChildren([
      ...startRoutes,
      ...spokenRoutes,
      ...assigningRoutes,
      ...quizRoutes,
      ...questionBankRoutes,
      ...packageRoutes,
      ...disputeRoutes,
      ...qualityRoutes,
      ...samplingRoutes,
      ...calibrationRoutes,
      ...scorecardRoutes,
      ...dialogueRoutes,
      ...courseRoutes,
      ...coachingRoutes,
      ...nextStepRoutes,
      ...teamProgressRoutes,
      ...peopleProgressRoutes,
      ...administrationRoutes,
      ...messageRoutes,
      ...intakeRoutes,
      ...retentionRoutes,
      ...reportRoutes,
      ...transferRoutes,
    ]),
  ]);
