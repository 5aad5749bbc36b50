import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  RECERTIFICATION_METHODS,
  type RecertificationMethod as RecertificationMethodValue,
} from '@vakwerk/domain/learning/certificates/recertification';
import { type Role as RoleValue } from '@vakwerk/domain/people/role';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { LearnerRole, LearningKind, LearningTargetInput } from '../assignments/manage-assignment.object.js';
import { orRefusal } from '../learning-refused.object.js';
import { CERTIFICATE_STATES, type CertificateState as CertificateStateValue } from './certificate-list.js';

const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
const CertificateState = enumOf(CERTIFICATE_STATES);
registerEnumType(CertificateState, {
  name: 'CertificateState',
  description: 'completed: it counts · due: it can be renewed · expired · replaced by a newer one · revoked: it was a mistake.',
});
const RecertificationMethod = enumOf(RECERTIFICATION_METHODS);
registerEnumType(RecertificationMethod, { name: 'RecertificationMethod' });
const VerificationKind = { found: 'found', unknown: 'unknown', tooManyChecks: 'tooManyChecks' } as const;
registerEnumType(VerificationKind, { name: 'VerificationKind' });

/** What was counted when it was issued. */
@ObjectType()
export class CertificateEvidence {
  @Field(() => Int)
  modules: number;

  @Field(() => Int)
  questions: number;

  @Field(() => Int)
  rightAtFirst: number;
}

@ObjectType()
export class CertificateSigner extends PersonName {
  @Field(() => [LearnerRole])
  roles: readonly RoleValue[];
}

@ObjectType()
export class CertificateRenewal {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  courseId: string;

  @Field(() => String, { nullable: true })
  dueOn: string | null;
}

@ObjectType('Certificate')
export class CertificateObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  number: string;

  @Field(() => String, { description: 'Who has it may check the certificate without signing in: /c/<code>.' })
  code: string;

  @Field(() => ID, { nullable: true, description: 'Null: it is of a path.' })
  courseId: string | null;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => [LocalizedText])
  abilities: readonly LocalizedText[];

  @Field(() => CertificateEvidence)
  evidence: CertificateEvidence;

  @Field(() => String, { description: 'YYYY-MM-DD.' })
  completedOn: string;

  @Field(() => Date)
  issuedAt: Date;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD, the last day it holds; null: for ever.' })
  expiresOn: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD, the first day it can be renewed.' })
  windowOpensOn: string | null;

  @Field(() => CertificateState)
  state: CertificateStateValue;

  @Field(() => Boolean, { description: 'Whether a stranger who checks reads the whole name.' })
  showsName: boolean;

  @Field(() => PersonName)
  holder: PersonName;

  @Field(() => CertificateSigner, { nullable: true, description: 'Null: the organisation stands for it.' })
  signedBy: CertificateSigner | null;

  @Field(() => String)
  organisationName: string;

  @Field(() => CertificateRenewal, { nullable: true, description: 'What to do to renew it, when that is open.' })
  renewal: CertificateRenewal | null;
}

/** What anybody who holds a code may know. Fields are null unless it was found. */
@ObjectType()
export class CertificateVerification {
  @Field(() => VerificationKind)
  kind: keyof typeof VerificationKind;

  @Field(() => String, { nullable: true })
  number?: string;

  @Field(() => LocalizedText, { nullable: true })
  title?: LocalizedText;

  @Field(() => String, { nullable: true, description: 'The holder’s name, or initials: their choice.' })
  holderName?: string;

  @Field(() => String, { nullable: true })
  organisationName?: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' })
  completedOn?: string;

  @Field(() => String, { nullable: true })
  expiresOn?: string | null;

  @Field(() => CertificateState, { nullable: true })
  state?: CertificateStateValue;
}

@ObjectType('Recurrence')
export class RecurrenceObject {
  @Field(() => RecertificationMethod)
  method: RecertificationMethodValue;

  @Field(() => Int)
  activeMonths: number;

  @Field(() => Int)
  windowMonths: number;

  @Field(() => Int)
  minActiveMonths: number;
}

/** Whether finishing a course or path gives a certificate, and what kind. */
@ObjectType('Certification')
export class CertificationObject {
  @Field(() => LearningKind)
  kind: keyof typeof LearningKind;

  @Field(() => ID)
  targetId: string;

  @Field(() => Boolean)
  active: boolean;

  @Field(() => [LocalizedText], { description: 'What the holder can do.' })
  abilities: readonly LocalizedText[];

  @Field(() => Float, {
    nullable: true,
    description: 'Least share of questions right at the first try, 0–1; null: finishing is enough.',
  })
  minRightRatio: number | null;

  @Field(() => RecurrenceObject, { nullable: true, description: 'Null: it never expires.' })
  recurrence: RecurrenceObject | null;

  @Field(() => Int, { description: '0: never saved.' })
  version: number;
}

@InputType()
export class RecurrenceInput {
  @Field(() => RecertificationMethod)
  method: RecertificationMethodValue;

  @Field(() => Int)
  activeMonths: number;

  @Field(() => Int)
  windowMonths: number;

  @Field(() => Int)
  minActiveMonths: number;
}

@InputType()
export class SaveCertificationInput {
  @Field(() => LearningTargetInput)
  target: LearningTargetInput;

  @Field(() => Boolean)
  active: boolean;

  @Field(() => [LocalizedTextInput])
  abilities: LocalizedTextInput[];

  @Field(() => Float, { nullable: true })
  minRightRatio?: number | null;

  @Field(() => RecurrenceInput, { nullable: true })
  recurrence?: RecurrenceInput | null;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class CertificationSaved {
  @Field(() => CertificationObject)
  certification: CertificationObject;
}

@ObjectType()
export class CertificateChanged {
  @Field(() => CertificateObject)
  certificate: CertificateObject;
}

export const SaveCertificationResult = orRefusal('SaveCertificationResult', CertificationSaved);
export const RevokeCertificateResult = orRefusal('RevokeCertificateResult', CertificateChanged);
