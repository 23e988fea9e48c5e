import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { migrations } from '../electron/engine/store/migrate';
import { createStore } from '../electron/engine/store/session';
import { sql } from '../electron/engine/store/sql';
import path from 'node:path';
import { passphrase, temporaryFolder } from './support/engine';

/** Digests of shipped migrations: they only add, and one that is out is never edited. */
const shipped: Record<number, string> = {
  10: '526bf6d00a58aed03988b691f0085671e10fabfce5a8965d41b47d0d262d744f',
  20: '04a73be9043048ab55b64e7e7363c8c083d67ed88fc2672497334a3c5760a5bf',
  30: 'feb3081e1d84ee8b0e90310b0174696f346900ac47905f5bde3ef8c74f4dbcd9',
  60: '69be439457a4f97c68d305364240007fe7d3d622c559b6bd96bb73ea7062a526',
  70: '030bbebf883d1534a6f0d668648b8828ed9e980d7f1925d2613c7f9e5bd629b8',
  71: '45b59f55215b3ab0ecf5a29e2cded7c12f0ff938dee9c7043cee2de7d2e89c36',
  80: '10f6745db3b29d1e53e7a2d2f453cb99754a9140114b76c6f417457f5c30fcc6',
  90: '64fa429fbc65237b9a8bf552d196d7650f567fde8ac849245671bd039f847c85',
  100: '064045fcd62bf7ced7d4de623ba9323f37948394c582effef702c4ee0b4a2c8f',
  110: '319c6f398d71213531feee2e5fc1163c1138a441bbe7f91bc9c41f6c19b7e579',
  120: 'e7df791d2d6684f12671385e65efaf11e86dc2ff6d0287fba4a04ea4464e5771',
  130: 'a248f6cb8fff5bf146c0b7d75ba0c7e3fabbe57ec849d85f859c44041db948ef',
  140: '4f15a39a303d542746b599c49a7d407f6f923e798fed772a9fc8a9652504299b',
  150: '67f4f60324465a49c10675921bc7f3da2f5e7f0dcfb454c7a7bbc3376df5e62c',
  160: '72f35c9da1f4cbecbe1c18305ddaaabf5b57fd163540dad10358d39c614610eb',
  170: 'c4804522ce07034e3c1804f75a426b172d4c587e102f37361051fcf8f16ea303',
  200: 'f3fb8f6b9e92e4a83f32453060f49c9932b7b78660daac5f998c9f30655246ba',
  210: 'eb9752c8947cddfcf9b313afdfa7aebc5f735d76b40b1a81c0a0738b2eba5626',
};

describe('the schema', () => {
  it('is what docs/schema.md says (renew with `npx vitest run test/schema.test.ts -u`)', async () => {
    const store = await createStore(path.join(temporaryFolder(), 'a.chancery'), passphrase);
    const statements = store.writer
      .all(
        z.object({ sql: z.string() }),
        sql`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_%' ESCAPE '\\' OR name LIKE 'search_entry%' ORDER BY rowid`,
      )
      .map((row) => `${row.sql};`);
    store.close();
    const page = `# The schema of a store

As the migrations of \`electron/engine/store/migrations\` leave it; a test compares this page with a new store. Rows of
\`revision\`, \`register\`, \`edition\` and \`edition_copy\` are written once and never changed.

\`\`\`sql
${statements.join('\n\n')}
\`\`\`
`;
    await expect(page).toMatchFileSnapshot('../docs/schema.md');
  });

  it('keeps shipped migrations as they were shipped, in ascending order', () => {
    const numbers = migrations.map((m) => m.number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    for (const [number, digest] of Object.entries(shipped)) {
      const found = migrations.find((m) => m.number === Number(number));
      expect(
        createHash('sha256')
          .update(found?.text ?? '')
          .digest('hex'),
      ).toBe(digest);
    }
  });
});
