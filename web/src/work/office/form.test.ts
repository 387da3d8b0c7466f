import { describe, expect, it } from 'vitest';
import type { Paper } from './office';
import { bodyOf, draftOf, emptyDraft } from './form';

describe('the form of a document', () => {
  it('sends nothing where nothing was typed', () => {
    const body = bodyOf({ ...emptyDraft, type_id: 'dty_1', title: '  Quy chế làm việc ', topics: ['dtp_1'] });
    expect(body).toMatchObject({ type_id: 'dty_1', title: 'Quy chế làm việc', issued_on: null, signer_id: null, file_id: null, copies: null });
    expect(body.topics).toEqual([{ topic_id: 'dtp_1' }]);
    expect(body.notes).toBe('');
  });
  it('begins with what the document is', () => {
    const draft = draftOf({ title: 'Kế hoạch', copies: 3, issued_on: null, digitally_signed: true } as unknown as Paper, ['dtp_2']);
    expect(draft).toMatchObject({ title: 'Kế hoạch', copies: '3', issued_on: '', digitally_signed: true, topics: ['dtp_2'] });
    expect(bodyOf(draft).copies).toBe(3);
  });
});
