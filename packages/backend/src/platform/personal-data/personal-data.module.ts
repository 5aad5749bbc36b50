import { type DynamicModule, Module } from '@nestjs/common';
import type { PersonalDataOfSlice } from './personal-table.js';

/** Injection token: what every slice knows about people, in the order of erasure. */
export const PERSONAL_DATA = Symbol('PERSONAL_DATA');

/** Global: export and erasure go through all slices, and know none. */
@Module({})
export class PersonalDataModule {
  static with(all: readonly PersonalDataOfSlice[]): DynamicModule {
    return {
      module: PersonalDataModule,
      global: true,
      providers: [{ provide: PERSONAL_DATA, useValue: all }],
      exports: [PERSONAL_DATA],
    };
  }
}
