/** The OpenAPI document as a reader needs it: what there is, by module, and each thing's shape on demand. */

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  title?: string;
  'x-title-vi'?: string;
  description?: string;
  'x-description-vi'?: string;
  'x-references'?: string;
  'x-codes'?: string;
  'x-privacy'?: string;
  'x-words'?: Record<string, { vi: string; en: string }>;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  readOnly?: boolean;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema?: Schema;
}

interface Content {
  content?: Record<string, { schema?: Schema }>;
}

export interface Answer extends Content {
  $ref?: string;
  description?: string;
  headers?: Record<string, unknown>;
}

interface RawOperation {
  operationId: string;
  tags?: string[];
  summary?: string;
  'x-summary-vi'?: string;
  description?: string;
  'x-description-vi'?: string;
  parameters?: Parameter[];
  requestBody?: Content;
  responses?: Record<string, Answer>;
  security?: unknown[];
}

type RawPath = Partial<Record<string, RawOperation>> & { parameters?: Parameter[] };

export interface OpenApi {
  info: { title: string; version: string; description?: string };
  paths: Record<string, RawPath>;
  components: {
    schemas?: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Answer>;
    headers?: Record<string, { description?: string }>;
  };
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  module: string;
  summary: { vi: string; en: string };
  /** Lower case, without diacritics: what the search looks through. */
  haystack: string;
  raw: RawOperation;
  shared: Parameter[];
}

const methods = ['get', 'post', 'patch', 'put', 'delete'];

/** "đào" and "Đào" are found by "dao". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

function operationOf(path: string, method: string, raw: RawOperation, shared: Parameter[]): Operation {
  const english = raw.summary ?? raw.operationId;
  const summary = { vi: raw['x-summary-vi'] ?? english, en: english };
  const module = raw.tags?.[0] ?? path.split('/')[3] ?? '';
  const haystack = folded(`${method} ${path} ${summary.vi} ${summary.en} ${raw.operationId}`);
  return { id: raw.operationId, method: method.toUpperCase(), path, module, summary, haystack, raw, shared };
}

export function operationsOf(document: OpenApi): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const raw = item[method];
      return raw ? [operationOf(path, method, raw, item.parameters ?? [])] : [];
    })
  );
}

/** Every word has to be there, in any order. */
export function found(operations: Operation[], query: string): Operation[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return operations;
  return operations.filter((operation) => words.every((word) => operation.haystack.includes(word)));
}

export function byModule(operations: Operation[]): [string, Operation[]][] {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const group = groups.get(operation.module);
    if (group) group.push(operation);
    else groups.set(operation.module, [operation]);
  }
  return [...groups];
}

function last(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

export function schemaName(schema: Schema | undefined): string {
  return schema?.$ref ? last(schema.$ref) : '';
}

export function resolved(document: OpenApi, schema: Schema | undefined): Schema {
  return (schema?.$ref ? document.components.schemas?.[last(schema.$ref)] : schema) ?? {};
}

export function parametersOf(document: OpenApi, operation: Operation): Parameter[] {
  const all = [...operation.shared, ...(operation.raw.parameters ?? [])];
  return all.flatMap((one) => {
    const parameter = one.$ref ? document.components.parameters?.[last(one.$ref)] : one;
    return parameter ? [parameter] : [];
  });
}

function schemaIn(content: Content | undefined): Schema | undefined {
  const first = Object.values(content?.content ?? {})[0];
  return first?.schema;
}

export function bodyOf(operation: Operation): Schema | undefined {
  return schemaIn(operation.raw.requestBody);
}

export interface StatusAnswer {
  status: string;
  description: string;
  schema?: Schema;
  headers: string[];
}

export function answersOf(document: OpenApi, operation: Operation): StatusAnswer[] {
  return Object.entries(operation.raw.responses ?? {}).map(([status, one]) => {
    const answer = (one.$ref ? document.components.responses?.[last(one.$ref)] : one) ?? {};
    const headers = Object.keys(answer.headers ?? {});
    return { status, description: answer.description ?? '', schema: schemaIn(answer), headers };
  });
}

/** "text ≤ 150", "number 0…1000000 or null", "list of Finding" */
export function typeText(schema: Schema): string {
  if (schema.$ref) return schemaName(schema);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf) return schema.anyOf.map(typeText).join(' | ');
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type ?? 'any']).map((type) => {
    if (type === 'array') return `array<${schema.items ? typeText(schema.items) : 'any'}>`;
    return type === 'null' ? 'null' : type + limits(schema);
  });
  return types.join(' | ');
}

function limits(schema: Schema): string {
  if (schema['x-references']) return ` (${schema['x-references']})`;
  if (schema.format && schema.format !== 'int64') return ` (${schema.format})`;
  const from = schema.minLength ?? schema.minimum;
  const to = schema.maxLength ?? schema.maximum;
  if (from === undefined && to === undefined) return '';
  return ` ${from ?? ''}…${to ?? ''}`;
}

/** What stands below a schema: its own members, or those of the rows of a list. */
export function membersOf(document: OpenApi, schema: Schema): [string, Schema, boolean][] {
  let whole = resolved(document, schema);
  if (whole.items) whole = resolved(document, whole.items);
  const object = whole.anyOf?.map((one) => resolved(document, one)).find((one) => one.properties);
  if (!whole.properties && object) whole = object;
  const required = new Set(whole.required ?? []);
  return Object.entries(whole.properties ?? {}).map(([name, member]) => [name, member, required.has(name)]);
}

const patternIds = /^\^([a-z]+)_/;

function plainSample(schema: Schema): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const prefix = patternIds.exec(schema.pattern ?? '');
  if (prefix) return `${prefix[1]}_0a43ag1h02162`;
  if (schema.format === 'date') return '2026-09-05';
  if (schema.format === 'date-time') return '2026-09-05T00:30:00Z';
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'boolean') return true;
  return '…';
}

/** A body to begin with: what is required, or the first few members. */
export function sample(document: OpenApi, schema: Schema, depth = 0): unknown {
  const whole = resolved(document, schema);
  if (whole.anyOf) return sample(document, whole.anyOf[0] ?? {}, depth);
  if (whole.type === 'array') return whole.items && depth < 3 ? [sample(document, whole.items, depth + 1)] : [];
  if (!whole.properties) return plainSample(whole);
  const required = whole.required ?? Object.keys(whole.properties).slice(0, 3);
  const object: Record<string, unknown> = {};
  for (const name of depth < 3 ? required : []) object[name] = sample(document, whole.properties[name] ?? {}, depth + 1);
  return object;
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`;
}

export function curl(document: OpenApi, operation: Operation, origin: string): string {
  const lines = [`curl -X ${operation.method} ${quoted(origin + operation.path)}`];
  // An empty list of securities: open to all.
  if (operation.raw.security?.length !== 0) lines.push(`-H 'Authorization: Bearer <token>'`);
  const names = parametersOf(document, operation).map(({ name }) => name);
  if (names.includes('If-Match')) lines.push(`-H 'If-Match: "1"'`);
  if (names.includes('Idempotency-Key')) lines.push(`-H 'Idempotency-Key: 5f3a9c1e7b2d4860'`);
  const body = bodyOf(operation);
  if (body) {
    lines.push(`-H 'Content-Type: application/json'`);
    lines.push(`-d ${quoted(JSON.stringify(sample(document, body)))}`);
  }
  return lines.join(' \\\n  ');
}
