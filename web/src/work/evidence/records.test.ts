import { describe, expect, it } from 'vitest';
import type { ActionPlan, Document } from '$api/types';
import type { Hit } from '$render/metadata';
import { optionsOf, placeOf, valueOf } from './records';

const hit = (screen: string, id: string): Hit => ({ id, screen, title: `Hồ sơ ${id}`, subtitle: '', kind: 'Loại' });
const paper = { id: 'doc_1', title: 'Quy chế', symbol: '12/QĐ', issued_on: '2026-09-05' } as unknown as Document;
const plan = { id: 'pln_1', title: 'Kế hoạch', document_number: '' } as unknown as ActionPlan;

describe('records that prove', () => {
  it('offers each once, and no person', () => {
    const hits = [hit('office.documents', 'doc_1'), hit('org.rooms', 'rom_1'), hit('people.pupils', 'pup_1'), hit('dossier.evidences', 'evd_1')];
    const values = optionsOf({ documents: [paper], plans: [plan], hits }).map(({ value }) => value);
    expect(values).toEqual(['office.documents doc_1', 'planning.action-plans pln_1', 'org.rooms rom_1']);
  });
  it('tells two of one name apart', () => {
    expect(optionsOf({ documents: [paper], plans: [], hits: [] })[0]?.note).toContain('12/QĐ');
  });
  it('finds the place again', () => {
    expect(placeOf(valueOf('org.rooms', 'rom_1'))).toEqual({ screen: 'org.rooms', record: 'rom_1' });
    expect(placeOf('')).toBeNull();
  });
});
