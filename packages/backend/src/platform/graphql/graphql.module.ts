import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import type { Config } from '../config/config.js';
import { LOGGER, type Logger } from '../telemetry/logger.js';
import { compiledExecution } from './compiled-execution.js';
import { endRequestPlugin } from './end-request.plugin.js';
import { maskError } from './mask-error.js';
import { MAX_TOKENS, queryLimits } from './query-limits.js';
import { refuseNulPlugin } from './refuse-nul.plugin.js';
import { DateTimeScalar } from './scalars.js';

@Module({})
export class GraphQLModule {
  static with(config: Config): DynamicModule {
    const production = config.NODE_ENV === 'production';
    return {
      module: GraphQLModule,
      imports: [
        NestGraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [LOGGER],
          useFactory: (logger: Logger) => ({
            autoSchemaFile: true,
            sortSchema: true,
            path: '/graphql',
            playground: false,
            introspection: !production,
            csrfPrevention: true,
            hideSchemaDetailsFromClientErrors: production,
            // That plugin wraps every resolver and costs half of Apollo's time on lists.
            plugins: [
              ApolloServerPluginCacheControlDisabled(),
              queryLimits,
              refuseNulPlugin,
              endRequestPlugin,
              compiledExecution(),
            ],
            parseOptions: { maxTokens: MAX_TOKENS },
            allowBatchedHttpRequests: false,
            formatError: maskError(logger),
            context: (request: unknown, reply: unknown) => ({ request, reply }),
          }),
        }),
      ],
      providers: [DateTimeScalar],
    };
  }
}
