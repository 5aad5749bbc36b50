import { Dialogue } from './dialogue.entity.js';
import { DialogueChoice } from './dialogue-choice.entity.js';
import { DialogueRevision } from './dialogue-revision.entity.js';
import { DialogueRun } from './dialogue-run.entity.js';
import { DialogueRunEnd } from './dialogue-run-end.entity.js';
import { DialogueVersion } from './dialogue-version.entity.js';

export const DIALOGUE_ENTITIES = [Dialogue, DialogueChoice, DialogueRevision, DialogueRun, DialogueRunEnd, DialogueVersion];
