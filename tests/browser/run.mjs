// Runs files of browser tests against one server and one browser: node tests/browser/run.mjs FILE…
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostWorld } from './server.mjs';

// Whose number of the second factor would otherwise be used by two files within the same half minute.
const roles = ['quản trị', 'UBND', 'hiệu trưởng', 'văn thư'];
const files = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'truong-world-'));
const state = join(folder, 'world.json');
const world = await hostWorld(roles);
writeFileSync(state, JSON.stringify(world.state));

const words = ['--test', '--test-concurrency=2', '--test-reporter=spec', ...files];
const child = spawn(process.execPath, words, { stdio: 'inherit', env: { ...process.env, TRUONG_BROWSER_WORLD: state } });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
const status = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
await world.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = status;
