// Runs files of browser tests against one server and one browser: node tests/browser/run.mjs FILE…
//
// Two files run side by side. On a machine that is busy with something else a page can be slower than a test waits:
// a file with a failure is run once more, alone, in a new world and with more patience. It counts as it ends then,
// and the output names it, so that what needs the second try often is noticed.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { hostWorld } from './server.mjs';

// Whose number of the second factor would otherwise be used by two files within the same half minute.
const roles = ['quản trị', 'UBND', 'hiệu trưởng', 'văn thư'];

/** What the runner said of these files: its counts, and the files that hold failures. */
async function runFiles(files, { together, patienceMs }) {
  const folder = mkdtempSync(join(tmpdir(), 'truong-world-'));
  const state = join(folder, 'world.json');
  const world = await hostWorld(roles);
  writeFileSync(state, JSON.stringify(world.state));
  const words = ['--test', `--test-concurrency=${together}`, '--test-reporter=spec', ...files];
  const env = { ...process.env, TRUONG_BROWSER_WORLD: state, TRUONG_BROWSER_PATIENCE: String(patienceMs) };
  const child = spawn(process.execPath, words, { stdio: ['inherit', 'pipe', 'inherit'], env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
  const counts = { pass: 0, fail: 0, cancelled: 0 };
  const failing = new Set();
  createInterface({ input: child.stdout }).on('line', (line) => {
    console.log(line);
    const count = /^ℹ (pass|fail|cancelled) (\d+)$/.exec(line);
    if (count) counts[count[1]] = +count[2];
    const place = /^test at (\S+\.mjs):/.exec(line);
    if (place) failing.add(place[1]);
  });
  const status = await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  await world.close();
  rmSync(folder, { recursive: true, force: true });
  const failed = counts.fail + counts.cancelled;
  return { passed: counts.pass, failed: status !== 0 && failed === 0 ? 1 : failed, failing: [...failing] };
}

const first = await runFiles(process.argv.slice(2), { together: 2, patienceMs: 15_000 });
let { passed, failed } = first;
if (failed > 0 && first.failing.length > 0) {
  console.log(`once more, alone: ${first.failing.join(' ')}`);
  const second = await runFiles(first.failing, { together: 1, patienceMs: 60_000 });
  passed += failed - second.failed;
  failed = second.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
