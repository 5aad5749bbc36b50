import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: process.env.VAKWERK_SCHEMA ?? '../api/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  generates: {
    './src/gql/': {
      preset: 'client',
      // The hash of a document is its name in production: the server refuses texts it does not know.
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          DateTime: 'string',
          JSON: 'unknown',
          RichText: '@vakwerk/domain/learning/courses/rich-text#RichText',
          Answer: '@vakwerk/domain/learning/questions/answer#Answer',
          AskedQuestion: '@vakwerk/domain/learning/questions/asked-question#AskedQuestion',
          Correction: '@vakwerk/domain/learning/questions/correction#Correction',
          Question: '@vakwerk/domain/learning/questions/question#Question',
        },
      },
    },
  },
};
export default config;
