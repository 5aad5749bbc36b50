import type { ApolloServerPlugin } from '@apollo/server';
import { endReadScope } from '../auth/request-hooks.js';
import { requestScope } from '../database/scope.js';

/** Ends the read transaction when execution ends, before the answer goes out: a slow reader holds no connection. */
export const endRequestPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return { willSendResponse: async () => endReadScope(requestScope.getStore()) };
  },
};
