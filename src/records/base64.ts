/** Bytes as letters, digits, `-` and `_`: what no mail program and no chat dresses up. */

export function base64Of(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text somebody wrote as base64, or null where it is not that. */
export function textOfBase64(written: string): string | null {
  try {
    const binary = atob(written.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export const base64OfText = (text: string): string => base64Of(new TextEncoder().encode(text));
