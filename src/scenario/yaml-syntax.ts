/** What the parser stumbles over, said as an author would understand it. */
import { YAMLException } from 'js-yaml';
import type { Code } from './diagnosis.ts';
import type { Finding } from './findings.ts';

/** The finding for what the parser threw. */
export function syntaxFinding(error: unknown, text: string): Finding {
  const reason = error instanceof YAMLException ? error.reason : 'unreadable';
  const position = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
  const start = Math.min(position, Math.max(0, text.length - 1));
  const ahead = /[^\r\n]{0,80}$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const code = syntaxCode(reason, text[start] ?? '', ahead);
  // A colon that no key expected: point at the key, which stands too far to the right.
  const back = code === 'bad-indentation' && text[start] === ':' ? ahead.trimStart().length : 0;
  return { code, span: { start: start - back, end: start + 1 } };
}

/** What a reason of the parser means for an author, by the character it stopped at and what stands ahead of it. */
function syntaxCode(reason: string, at: string, ahead: string): Code {
  if (reason.includes('tab characters')) return 'tab-indentation';
  if (/escape sequence|hexadecimal/.test(reason)) return 'bad-escape';
  if (reason.includes('maxDepth')) return 'nested-too-deep';
  if (at === ':' && /missed comma|indentation/.test(reason)) {
    return /^\s*[\w-]+$/.test(ahead) ? 'bad-indentation' : 'colon-in-text';
  }
  if (reason.includes('missed comma')) return 'missing-comma';
  // The parser calls it deficient when a quoted text or a bracket runs on into the next key.
  if (/unexpected end|deficient indentation/.test(reason)) return 'not-closed';
  if (/[@`%]/.test(at)) return 'yaml-syntax';
  return /indentation|multiline key|document separator is expected/.test(reason)
    ? 'bad-indentation'
    : 'yaml-syntax';
}
