import type { ReaderDocument } from '../reader-document.ts';

/** The text with its ó as one byte, the way Latin-1 writes it. */
function inLatin1(shown: string): Uint8Array {
  const utf8 = new TextEncoder();
  const [before = '', after = ''] = shown.split('�');
  return new Uint8Array([...utf8.encode(before), 0xf3, ...utf8.encode(after)]);
}

export const NOT_UTF8: ReaderDocument = {
  title: { es: 'Letras de otra codificación', en: 'Letters in another encoding' },
  meaning: {
    es: 'Un byte del archivo no es texto en UTF-8; aquí se ve como «�». Pasa con editores viejos que guardan en «Latin-1», «ANSI» o «Windows-1252».',
    en: 'A byte of the file is not UTF-8 text; it shows as “�” here. Old editors do that when they save as “Latin-1”, “ANSI” or “Windows-1252”.',
  },
  why: {
    es: 'Cada á, ñ o comilla saldría rota en pantalla, justo en lo que dice el cliente. Mejor no leerlo que leerlo mal.',
    en: 'Every é, ñ or curly quote would come out broken on screen, in the customer’s own words. Better not read than read wrong.',
  },
  of: 'scenario',
  breaks: `#                               ▾
title: { es: El paquete se perdi�, en: The lost parcel }
`,
  mended: `title: { es: El paquete se perdió, en: The lost parcel }
`,
  real: inLatin1,
};
