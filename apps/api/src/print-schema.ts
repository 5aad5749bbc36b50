import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parseConfig } from '@vakwerk/backend/platform/config/config';
import { createLogger } from '@vakwerk/backend/platform/telemetry/logger';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createApi } from './create-api.js';

/** Prints the GraphQL schema; needs no database. `node dist/print-schema.js > schema.graphql` */
const config = parseConfig({
  DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
  STORAGE_URL: 'file:///nowhere',
  SIGNING_SECRET: 'x'.repeat(32),
});
const app = await createApi(config, createLogger('api', 'silent'));
await app.init();
process.stdout.write(`${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`);
await app.close();
