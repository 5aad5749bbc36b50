import type { DemoCourse } from '../types.js';
import { startIdentity } from './start-identity.js';
import { startOpen } from './start-open.js';
import { startPrivacy } from './start-privacy.js';

export const safeStart: DemoCourse = {
  code: 'safe-start',
  content: (spoken) => ({
    title: { nl: 'Veilig starten: wie belt er?', en: 'Opening, identity and privacy' },
    summary: {
      nl: 'Je leert een gesprek goed openen, zeker weten wie er belt, en alleen delen wat nodig is.',
      en: 'You learn to open a call well, be sure who is calling, and share only what is needed.',
    },
    modules: [startOpen(spoken), startIdentity(spoken), startPrivacy(spoken)],
  }),
};
