import type { ApolloServerPlugin } from '@apollo/server';
import { visit } from 'graphql';
import { refuseNul } from '../auth/invalid-input.js';

/** No text with a NUL comes in: not by variable, not written in the document. Before execution, whatever the field does with it. */
export const refuseNulPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request, source }) {
        refuseNul(request.variables);
        // Only an escape can write one; almost no document has one.
        if (source.includes('\\u')) visit(document, { StringValue: ({ value }) => refuseNul(value) });
      },
    };
  },
};
