import { AddCardsStep } from './actions/add-cards-step.js';
import { AgendaPointStep } from './actions/agenda-point-step.js';
import { AssignStep } from './actions/assign-step.js';
import { SteerStep } from './actions/steer-step.js';
import { TellCoachStep } from './actions/tell-coach-step.js';
import { CheckNextStep } from './check-next-step.js';
import { LookAtNextSteps } from './look-at-next-steps.js';
import { NextStepRepository } from './next-step.repository.js';
import { NextStepFactsReader } from './next-step-facts.reader.js';
import { NextStepFiringRepository } from './next-step-firing.repository.js';
import { NextStepList } from './next-step-list.js';
import { NextStepNamesReader } from './next-step-names.reader.js';
import { PreviewNextStep } from './preview-next-step.js';
import { PutWaitingPoints } from './put-waiting-points.js';
import { ReadToldCoach } from './read-told-coach.js';
import { SaveNextStep } from './save-next-step.js';
import { SubjectReader } from './subject.reader.js';
import { SwitchNextStep } from './switch-next-step.js';
import { TakeNextStep } from './take-next-step.js';
import { UndoNextStep } from './undo-next-step.js';

/** Rules that say what happens when something shows, for the coaching module. */
export const NEXT_STEP_PARTS = [
  NextStepRepository,
  NextStepFiringRepository,
  NextStepFactsReader,
  NextStepNamesReader,
  SubjectReader,
  CheckNextStep,
  SaveNextStep,
  SwitchNextStep,
  PreviewNextStep,
  NextStepList,
  AssignStep,
  AddCardsStep,
  AgendaPointStep,
  SteerStep,
  TellCoachStep,
  TakeNextStep,
  LookAtNextSteps,
  PutWaitingPoints,
  UndoNextStep,
  ReadToldCoach,
];
