import { DataSource, type DataSourceOptions, type EntitySchema } from 'typeorm';
import { SnakeCase } from './naming-strategy.js';
import { PreparingClient } from './preparing-client.js';

type EntityClass = (abstract new () => object) | EntitySchema;

interface Connection {
  readonly url: string;
  readonly poolSize?: number;
  readonly applicationName: string;
}

/** A data source that is not connected yet. `jit=off`: our queries are short, compiling them costs more than it gives. */
export function createDataSource(
  entities: readonly EntityClass[],
  connection: Connection,
  migrations: DataSourceOptions['migrations'] = [],
) {
  return new DataSource({
    type: 'postgres',
    url: connection.url,
    entities: [...entities] as DataSourceOptions['entities'],
    migrations,
    migrationsTableName: 'schema_migration',
    namingStrategy: new SnakeCase(),
    synchronize: false,
    logging: false,
    poolSize: connection.poolSize ?? 10,
    applicationName: connection.applicationName,
    extra: {
      Client: PreparingClient,
      statement_timeout: 5_000,
      idle_in_transaction_session_timeout: 60_000,
      options: '-c jit=off',
    },
  });
}
