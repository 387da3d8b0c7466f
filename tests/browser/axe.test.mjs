// Each state of the renderer and every special screen once, on a phone and at a desk: nobody is shut out.
import { after, before, test } from 'node:test';
import { openWorld, widths } from './server.mjs';
import { drawn, furnish, reach, states } from './screens.mjs';
import { accessible, fitsWidth, visit } from './steps.mjs';

let world;
let furniture;
before(async () => {
  world = await openWorld();
  furniture = await furnish(world);
});
after(() => world?.close());

for (const { name } of states({ pupil: { id: '', full_name: '' } }))
  test(`${name}: nobody is shut out`, async () => {
    const state = states(furniture).find((each) => each.name === name);
    await visit(world, { role: state.role }, async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await reach(page, world, state);
      await accessible(page, `${name} at a desk`);
      if (state.desk) return;
      await page.setViewportSize({ width: widths.phone, height: 844 });
      await drawn(page);
      await accessible(page, `${name} on a phone`);
      await fitsWidth(page);
    });
  });
