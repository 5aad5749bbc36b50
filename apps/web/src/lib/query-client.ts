import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './graphql';

/** Only "no answer" is worth asking again: the API's refusals stay refusals. */
const mayRetry = (failures: number, error: Error) => error instanceof ApiError && error.code === 'OFFLINE' && failures < 2;

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      // Live events tell us when something changed, so an answer may stay fresh for a while.
      queries: { staleTime: 30_000, gcTime: 10 * 60_000, retry: mayRetry, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
