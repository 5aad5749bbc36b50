import { type DynamicModule, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { type JobStore, openJobStore } from './job-store.js';
import { JOB_STORE } from './jobs.tokens.js';

@Injectable()
class CloseJobStore implements OnApplicationShutdown {
  constructor(@Inject(JOB_STORE) private readonly store: JobStore) {}
  onApplicationShutdown(): Promise<void> {
    return this.store.close();
  }
}

@Module({})
export class JobStoreModule {
  static with(config: Config): DynamicModule {
    const useFactory = () => openJobStore({ databaseUrl: config.DATABASE_URL, redisUrl: config.REDIS_URL });
    return {
      module: JobStoreModule,
      global: true,
      providers: [{ provide: JOB_STORE, useFactory }, CloseJobStore],
      exports: [JOB_STORE],
    };
  }
}
