/** What a page of ours may run, load and ask for: whatever a stranger's pack says, it stays text. */
import { createHash } from 'node:crypto';

const SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The policy of a page: its own files, and of scripts that stand in it only those that stand in it now. Other hosts
 * may be asked for a pack, and for nothing that runs; that the person agrees first is for the page to see to.
 * Style may stand in elements: plots and scenes set it, and it runs nothing.
 */
export function contentPolicy(html: string): string {
  const scripts = [...html.matchAll(SCRIPT)].map(([, code = '']) => `'${hashOf(code)}'`);
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...new Set(scripts)].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' data: blob:",
    "connect-src 'self' https: http://localhost:* http://127.0.0.1:* data: blob:",
    "worker-src 'self' data: blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A page with its policy at the top of it, for hosts that send none. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(html)}" />`;
  return html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => `${charset}\n    ${meta}`);
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
