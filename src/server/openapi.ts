import { z } from 'zod';
import { apiErrorSchema } from '../api/responses';
import type { RouteSpec } from '../api/route';
import { ROUTES } from '../api/routes';

type Parameters = readonly { readonly name: string; readonly in: 'path' | 'query' }[];

/** The API as an OpenAPI 3.1 document, made from the table of routes and the schemas that check requests. */
export function describeApi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, spec] of Object.entries<RouteSpec>(ROUTES)) {
    const path = `/api${spec.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [spec.method.toLowerCase()]: operation(name, spec) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'newsgraph', version: '0.1.0', description: 'The graph, its evidence and articles.' },
    paths,
    components: { schemas: { Error: schemaOf(apiErrorSchema) } },
  };
}

function operation(name: string, { summary, params, query, body, answer }: RouteSpec): object {
  return {
    operationId: name,
    summary,
    parameters: [...parameters(params, 'path'), ...parameters(query, 'query')],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } }),
    responses: {
      200: { description: 'The answer', content: contentOf(answer) },
      default: {
        description: 'What went wrong, and what to do',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    },
  };
}

function contentOf(answer: RouteSpec['answer']): object {
  if (answer instanceof z.ZodType) return { 'application/json': { schema: schemaOf(answer) } };
  return Object.fromEntries(answer.map((type) => [type, { schema: { type: 'string' } }]));
}

function parameters(schema: z.ZodType, place: 'path' | 'query'): Parameters {
  const { properties = {}, required = [] } = schemaOf(schema) as {
    readonly properties?: Readonly<Record<string, object>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: property,
  }));
}

/** What a schema accepts, as JSON Schema 2020-12; what a transformation makes of it is the server's own business. */
function schemaOf(schema: z.ZodType): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    // In OpenAPI the word says that a value is never sent, which readonly lists of TypeScript do not mean.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return rest;
}
