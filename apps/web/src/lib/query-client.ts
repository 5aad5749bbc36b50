import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './graphql';

/** Only "no answer" is worth asking again: the API's refusals stay refusals. */
const mayRetry = (failures: number, error: Error) => error instanceof ApiError && error.code === 'OFFLINE' && failures < 2;

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      // `networkMode: always`: a browser that says it is offline may still reach us, and what is kept here needs no network at all.
      // Live events tell us when something changed, so an answer may stay fresh for a while.
      queries: { networkMode: 'always', staleTime: 30_000, gcTime: 10 * 60_000, retry: mayRetry, refetchOnWindowFocus: true },
      mutations: { networkMode: 'always', retry: false },
    },
  });
