import { ArchiveDialogue } from './archive-dialogue.js';
import { CopyDialogue } from './copy-dialogue.js';
import { CreateDialogue } from './create-dialogue.js';
import { DialogueRepository } from './dialogue.repository.js';
import { DialogueLibraryReader } from './dialogue-library.reader.js';
import { DialogueReferences } from './dialogue-references.js';
import { DialogueRevisionRepository } from './dialogue-revision.repository.js';
import { DialogueRunRepository } from './dialogue-run.repository.js';
import { DialogueSteps } from './dialogue-steps.js';
import { DialogueVersionRepository } from './dialogue-version.repository.js';
import { ImportDialogue } from './import-dialogue.js';
import { KeepDialogueRun } from './keep-dialogue-run.js';
import { PublishDialogue } from './publish-dialogue.js';
import { ReadDialogueDesk } from './read-dialogue-desk.js';
import { ReadDialogueEvidence } from './read-dialogue-evidence.js';
import { ReadDialogueRun } from './read-dialogue-run.js';
import { SaveDialogue } from './save-dialogue.js';
import { SaveDialogueRun } from './save-dialogue-run.js';
import { StoreDialogueDraft } from './store-dialogue-draft.js';

/** Repositories and use cases of conversations to practise. */
export const DIALOGUES = [
  ArchiveDialogue,
  CopyDialogue,
  CreateDialogue,
  DialogueRepository,
  DialogueLibraryReader,
  DialogueReferences,
  DialogueRevisionRepository,
  DialogueRunRepository,
  DialogueSteps,
  DialogueVersionRepository,
  ImportDialogue,
  KeepDialogueRun,
  PublishDialogue,
  ReadDialogueDesk,
  ReadDialogueEvidence,
  ReadDialogueRun,
  SaveDialogue,
  SaveDialogueRun,
  StoreDialogueDraft,
];
