import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';
import { answered } from '../evaluations/evaluation.result.js';
import { CalibrationObject } from './calibration.object.js';

/** The calibration as it is after the change. */
@ObjectType()
export class CalibrationChanged {
  @Field(() => CalibrationObject)
  calibration: CalibrationObject;
}

/** This calibration cannot be opened or changed like that now. */
@ObjectType({ implements: () => UserError })
export class CalibrationRefused extends UserError {}

export const CalibrationChangeResult = createUnionType({
  name: 'CalibrationChangeResult',
  types: () => [CalibrationChanged, CalibrationRefused] as const,
  resolveType: (value: object) => value.constructor as typeof CalibrationChanged | typeof CalibrationRefused,
});

export const calibrationRefused = (code: string): CalibrationRefused =>
  answered(CalibrationRefused, { code: `quality.error.${code}` });
