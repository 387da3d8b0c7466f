import pages from './records.gen.json';

/** The page of a record, by its id; null where it has none. */
export function recordHref(id: string): string | null {
  const page = (pages as Record<string, string>)[id.split('_')[0] ?? ''];
  return page ? `/r/${page}/${id}` : null;
}

/** Lists whose work has a page of its own. */
const tasks: Record<string, string> = {
  '/api/v1/people/duplicate-pairs': '/work/duplicates',
  '/api/v1/families/change-proposals': '/work/proposals',
  '/api/v1/transfers/transfers': '/work/transfers'
};

/** "/api/v1/people/pupils?x=1" is shown at "/r/people/pupils?x=1"; what is no list has a page of its own. */
export function listHref(path: string): string {
  const [address = '', query] = path.split('?');
  if (address === '/api/v1/quality/worklist') return withQuery('/quality', query);
  return tasks[address] ?? withQuery(address.replace(/^\/api\/v1\//, '/r/'), query);
}

function withQuery(path: string, query: string | undefined): string {
  return query ? `${path}?${query}` : path;
}
