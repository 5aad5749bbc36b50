import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource, type EntitySchema } from 'typeorm';
import type { Config } from '../config/config.js';
import { createDataSource } from './data-source.js';
import { Database } from './database.js';
import { UnitOfWork } from './unit-of-work.js';

@Module({})
export class DatabaseModule {
  /** The connection is opened by the process (`Database.connect()`), so that building the module needs no database. */
  static with(
    config: Config,
    entities: readonly ((abstract new () => object) | EntitySchema)[],
    applicationName: string,
  ): DynamicModule {
    const dataSource = createDataSource(entities, {
      url: config.DATABASE_URL,
      poolSize: config.DATABASE_POOL_SIZE,
      applicationName,
    });
    return {
      module: DatabaseModule,
      global: true,
      providers: [{ provide: DataSource, useValue: dataSource }, Database, UnitOfWork],
      exports: [DataSource, Database, UnitOfWork],
    };
  }
}
