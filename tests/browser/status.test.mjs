// How the installation fares, and what works behind the pages.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, settled, widths } from './server.mjs';
import { accessible, fitsWidth, visit } from './steps.mjs';
import { text } from './texts.mjs';

const administrator = 'quản trị';
const principal = 'hiệu trưởng';
let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

test('who runs the server sees what needs a hand, and every figure', async () => {
  for (const width of [widths.desk, widths.phone]) {
    await visit(world, { role: administrator, width }, async (page) => {
      await page.goto('/work/status');
      await page.getByText(text('status_disk'), { exact: true }).waitFor();
      for (const key of ['status_backup', 'status_database', 'status_events', 'status_keys', 'status_migration'])
        assert.equal(await page.getByText(text(key), { exact: true }).count() > 0, true, key);
      await page.getByText(text('status_never')).first().waitFor();
      await settled(page);
      await accessible(page, `status at ${width}`);
      await fitsWidth(page);
    });
  }
});

test('a principal sees the short form', async () => {
  await visit(world, { role: principal }, async (page) => {
    await page.goto('/work/status');
    await page.getByText(text('status_version'), { exact: true }).waitFor();
    assert.equal(await page.getByText(text('status_disk'), { exact: true }).count(), 0);
    await accessible(page, 'the short form');
  });
});

test('a teacher is refused in words', async () => {
  await visit(world, { role: 'Trường Trung học cơ sở Võ Thị Sáu: giáo viên' }, async (page) => {
    await page.goto('/work/status');
    await page.getByText(text('errors_forbidden_title')).waitFor();
  });
});

test('work behind the pages is listed, and where there is none that is said', async () => {
  for (const [role, width] of [
    [administrator, widths.desk],
    ['văn thư', widths.phone]
  ]) {
    await visit(world, { role, width }, async (page) => {
      await page.goto('/work/jobs');
      await page.getByRole('heading', { name: text('tasks_jobs'), level: 1 }).waitFor();
      await settled(page);
      await accessible(page, `jobs of ${role}`);
      await page.getByRole('combobox', { name: text('jobs_state') }).selectOption('dead');
      await page.getByText(text('jobs_none'), { exact: true }).waitFor();
      await fitsWidth(page);
    });
  }
});
