import { describe, expect, it } from 'vitest';
import { field } from '../../form/tests/field';
import { changesOf, typedOf } from '../../form/changes';
import type { Action, Row, Screen } from '../../metadata';
import type { Step } from '../../next_step';
import { actionOfStep, offeredActions, secretsOf, taskOf } from '../actions';

const path = '/api/v1/privacy/data-requests/{id}/refuse';
const refuse: Action = { id: 'refuse', label: 'Từ chối', path, fields: [], prints: false };
const row: Row = { id: 'drq_1', version: 3 };

function screenOf(actions: Action[], names: string[] = []): Screen {
  return { id: 'privacy.data-requests', actions, fields: names.map((name) => field(name)) } as unknown as Screen;
}

function step(href: string, action_label: string): Step {
  return { text: '', tone: 'info', href, action_label };
}

describe('offeredActions', () => {
  it('leaves out what nobody could fill in, and everything on a row that has ended', () => {
    const lists: Action = { ...refuse, id: 'merge', fields: [field('rows', { type: 'list' })] };
    expect(offeredActions(screenOf([lists, refuse]), row)).toEqual([refuse]);
    expect(offeredActions(screenOf([refuse]), { ...row, ended_at: '2026-11-22T00:00:00Z' })).toEqual([]);
  });
});

describe('actionOfStep', () => {
  it('goes by the address or by the words', () => {
    expect(actionOfStep([refuse], step('/r/privacy/data-requests/drq_1?do=refuse', 'Xem'))).toBe(refuse);
    expect(actionOfStep([refuse], step('', 'Từ chối'))).toBe(refuse);
    expect(actionOfStep([refuse], step('/r/privacy/data-requests/drq_1', 'Xem'))).toBeUndefined();
  });

  it('takes no action where the step has no button', () => {
    expect(actionOfStep([{ ...refuse, label: '' }], step('', ''))).toBeUndefined();
  });
});

describe('taskOf', () => {
  const fields = [
    field('phone', { nullable: true }),
    field('answer', { nullable: false }),
    field('reason', { nullable: false, required: true })
  ];
  const known: Row = { ...row, phone: '0901', answer: 'Đã gửi', reason: 'cũ', school_id: 'sch_1' };
  const task = taskOf(screenOf([]), { ...refuse, fields }, known, {});

  it('posts to the address of the row', () => {
    expect(task.path).toBe('/api/v1/privacy/data-requests/drq_1/refuse');
    expect(task.acts).toBe(true);
  });

  it('keeps what may be left out, fills in what is set anew, and asks for a reason again', () => {
    expect(task.row).toEqual({ id: 'drq_1', version: 3, phone: '0901' });
    expect(task.given).toEqual({ answer: 'Đã gửi' });
  });

  it('prints without anything of the row, since nothing changes', () => {
    const cards = { ...refuse, path: '/api/v1/printouts/requests/{id}/paper.pdf', fields, prints: true };
    const print = taskOf(screenOf([]), cards, known, {});
    expect(print).toMatchObject({ path: '/api/v1/printouts/requests/drq_1/paper.pdf', prints: true, row: null });
    expect(print.given).toBeUndefined();
  });

  it('sends of these only what became different, and the clearing of a value', () => {
    const typed = { ...typedOf(fields, task.row), answer: 'Đã gửi', reason: 'mới' };
    expect(changesOf(fields, task.row, typed).body).toEqual({ answer: 'Đã gửi', reason: 'mới' });
    expect(changesOf(fields, task.row, { ...typed, phone: '' }).body.phone).toBe('');
  });
});

describe('secretsOf', () => {
  it('finds what is shown once', () => {
    const answer = { account_id: 'acc_1', code: 'ABCD-EFGH', expires_at: '2026-11-23T00:00:00Z' };
    const secrets = secretsOf(screenOf([]), refuse, answer);
    expect(secrets).toEqual({ label: 'Từ chối', all: [{ kind: 'code', value: 'ABCD-EFGH' }], until: answer.expires_at });
  });

  it('takes no field of the row, no empty value and no answer for a secret', () => {
    expect(secretsOf(screenOf([], ['code']), refuse, { code: '10A1', token: '' })).toBeNull();
    expect(secretsOf(screenOf([]), refuse, undefined)).toBeNull();
  });
});
