// The preview of a list of 2,000 pupils with 40 columns, scrolled from top to bottom in Chromium: frames a second.
// Prints a table of docs/PERFORMANCE.md. TRUONG_BUILD is a build with its `web` folder.
import { openPage, openWorld, settled } from '../tests/browser/server.mjs';
import { text } from '../tests/browser/texts.mjs';
import { workbook } from '../tests/browser/xlsx.mjs';

const lines = 2_000;
const known = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Lớp', 'Dân tộc', 'Nơi sinh', 'Họ tên cha', 'Điện thoại cha', 'Họ tên mẹ'];
const heading = [...known, ...Array.from({ length: 40 - known.length }, (_, at) => `Cột riêng ${at + 1}`)];

const letters = (at) => String.fromCharCode(65 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + Math.floor(at / 676));
const pupil = (at) => [
  `${at + 1}`,
  `Nguyễn Văn ${letters(at)}`,
  at % 10 === 0 ? '31/2/2014' : `${1 + (at % 28)}/${1 + (at % 12)}/2014`,
  at % 2 ? 'Nữ' : 'Nam',
  `6A${1 + (at % 9)}`,
  'Kinh',
  'Hà Nội',
  `Nguyễn Văn ${letters(at + 1)}`,
  `09${String(12_000_000 + at)}`,
  `Trần Thị ${letters(at + 2)}`,
  ...Array.from({ length: 40 - known.length }, (_, column) => `giá trị ${at} ${column}`)
];

/** Frames while the wheel turns for some seconds, with a processor so many times slower. */
async function scrolling(page, rate, share = 1, seconds = 4) {
  const processor = await page.context().newCDPSession(page);
  await processor.send('Emulation.setCPUThrottlingRate', { rate });
  const grid = page.getByRole('grid');
  await grid.evaluate((frame) => (frame.scrollTop = 0));
  const frames = grid.evaluate(
    (frame, { ms, part }) =>
      new Promise((resolve) => {
        const began = performance.now();
        let count = 0;
        const step = () => {
          const passed = performance.now() - began;
          count += 1;
          frame.scrollTop = (frame.scrollHeight * part * passed) / ms;
          if (passed < ms) requestAnimationFrame(step);
          else resolve((count * 1000) / passed);
        };
        requestAnimationFrame(step);
      }),
    { ms: seconds * 1000, part: share }
  );
  const figure = await frames;
  await processor.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return figure;
}

const world = await openWorld();
try {
  const clerk = world.accounts.find(({ seats }) => /: văn thư/.test(seats)).seats;
  const page = await openPage(world, { role: clerk });
  page.setDefaultTimeout(120_000);
  await page.goto('/work/import');
  const file = workbook({ 'Danh sách': [heading, ...Array.from({ length: lines }, (_, at) => pupil(at))] });
  const began = performance.now();
  await page.locator('input[type=file]').setInputFiles({ name: '2000.xlsx', mimeType: 'application/octet-stream', buffer: file });
  await page.getByRole('button', { name: text('import_columns_next') }).click();
  await page.getByRole('grid').waitFor();
  await page.getByRole('rowheader').first().waitFor();
  const looked = (performance.now() - began) / 1000;
  await settled(page);
  const reading = await scrolling(page, 1, 0.2);
  const plain = await scrolling(page, 1);
  const slow = await scrolling(page, 4);
  const nodes = await page.getByRole('grid').evaluate((frame) => frame.querySelectorAll('*').length);
  console.log(`### Web client: the preview of ${lines.toLocaleString('en')} lines with 40 columns\n\n| what | figure | target |\n|---|---:|---:|`);
  console.log(`| from the file to the lines, seconds | ${looked.toFixed(1)} | |`);
  console.log(`| scrolling 100 lines a second, frames a second | ${reading.toFixed(0)} | > 50 |`);
  console.log(`| scrolling all of it in 4 s | ${plain.toFixed(0)} | > 50 |`);
  console.log(`| the same, processor 4 times slower | ${slow.toFixed(0)} | |`);
  console.log(`| elements of the grid in the document | ${nodes} | |\n`);
  await page.context().close();
} finally {
  await world.close();
}
