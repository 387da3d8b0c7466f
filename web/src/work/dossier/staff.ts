/** Staff members by typing. */
import { call } from '$api/client';
import type { StaffMember } from '$api/types';
import type { Load } from '$ui/combobox';

export const staffByName: Load = async (typed, signal) => {
  const query = new URLSearchParams({ limit: '20' });
  if (typed !== '') query.set('q', typed);
  const { data } = await call<StaffMember[]>('GET', '/api/v1/people/staff-members', { query, signal });
  return data.map((row) => ({ value: row.id, label: row.full_name, note: row.code || undefined }));
};
