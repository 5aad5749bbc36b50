import {
  createPostgresBackend,
  createRedisBackend,
  type Processor,
  Queue,
  type QueueOptions,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';

/** BullMQ's tables live beside ours in their own schema. */
export const JOB_SCHEMA = 'bullmq';

/** Where jobs wait: PostgreSQL by default, Redis when `REDIS_URL` is set. One kind per process, never both. */
export interface JobStore {
  readonly kind: 'postgres' | 'redis';
  queue(name: string, options?: Partial<QueueOptions>): Queue;
  worker(name: string, process: Processor, options?: Partial<WorkerOptions>): Worker;
  /** Ends connections that queues and workers shared. */
  close(): Promise<void>;
}

/** @param poolSize connections each queue or worker may open on PostgreSQL; Redis shares one per role */
export function openJobStore({
  databaseUrl,
  redisUrl,
  poolSize = 3,
}: {
  databaseUrl: string;
  redisUrl?: string | undefined;
  poolSize?: number;
}): JobStore {
  return redisUrl ? openRedis(redisUrl) : openPostgres(databaseUrl, poolSize);
}

function openPostgres(databaseUrl: string, poolSize: number): JobStore {
  const connection = { connectionString: databaseUrl, schema: JOB_SCHEMA, max: poolSize, options: '-c jit=off' };
  return {
    kind: 'postgres',
    queue: (name, options) =>
      new Queue(name, { ...options, connection } as unknown as QueueOptions, createPostgresBackend as never),
    worker: (name, process, options) =>
      new Worker(name, process, { ...options, connection } as unknown as WorkerOptions, createPostgresBackend as never),
    close: async () => undefined,
  };
}

function openRedis(redisUrl: string): JobStore {
  const producer = new Redis(redisUrl, { maxRetriesPerRequest: 1, lazyConnect: true });
  const consumer = new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: true });
  for (const client of [producer, consumer]) client.on('error', () => undefined); // BullMQ reports it on the queue or worker
  return {
    kind: 'redis',
    queue: (name, options) => new Queue(name, { ...options, connection: producer }, createRedisBackend),
    worker: (name, process, options) => new Worker(name, process, { ...options, connection: consumer }, createRedisBackend),
    close: async () => {
      producer.disconnect();
      consumer.disconnect();
    },
  };
}
