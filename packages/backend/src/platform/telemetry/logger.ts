import { pino } from 'pino';

/** Injection token of the process's structured logger. */
export const LOGGER = Symbol('LOGGER');

export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Only these fields are ever written: a name or a mail address cannot slip into the log by being part of an object. */
const ALLOWED = new Set([
  'queue',
  'job',
  'jobId',
  'attempt',
  'organisationId',
  'error',
  'requestId',
  'method',
  'route',
  'status',
  'durationMs',
  'operation',
  'port',
  'signal',
  'code',
  'count',
  'node',
  'stack',
  'kind',
]);
const onlyAllowed = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([name]) => ALLOWED.has(name)));

/** JSON lines on standard output. */
export function createLogger(process: string, level: string): Logger {
  const log = pino({ level, base: { process }, timestamp: pino.stdTimeFunctions.isoTime });
  return {
    debug: (fields, message) => log.debug(onlyAllowed(fields), message),
    info: (fields, message) => log.info(onlyAllowed(fields), message),
    warn: (fields, message) => log.warn(onlyAllowed(fields), message),
    error: (fields, message) => log.error(onlyAllowed(fields), message),
  };
}
