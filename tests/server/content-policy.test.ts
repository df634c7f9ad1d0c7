import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentPolicy } from '../../src/server/content-policy.ts';
import { serveApp, withPolicy } from '../../src/server/server.ts';

const PAGE = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <script>one()</script>
    <script type="module" src="./app.js"></script>
  </head>
  <body><script type="module">
two()
</script></body>
</html>`;
const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

test('a page runs its own files and the scripts that stand in it, and no others', () => {
  const [, scripts] = /script-src ([^;]*)/.exec(contentPolicy(PAGE)) ?? [];
  expect(scripts).toBe(`'self' ${hash('one()')} ${hash('\ntwo()\n')}`);
  expect(contentPolicy(PAGE)).toContain("default-src 'none'");
});

test('the page tells it itself, ahead of everything that runs', () => {
  const page = withPolicy(PAGE);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  expect(page).toContain(contentPolicy(PAGE));
});

test('the house tells it with the page', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'cascabel-policy-'));
  writeFileSync(join(dist, 'index.html'), PAGE);
  const served = await serveApp({ dist, packs: dist, lender: dist, door: { kind: 'asked', port: 0 } });
  const { headers } = await fetch(served.address);
  expect(headers.get('content-security-policy')).toBe(contentPolicy(PAGE));
  await served.close();
  rmSync(dist, { recursive: true });
});
