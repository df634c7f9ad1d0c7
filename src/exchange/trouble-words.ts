/** Why a pack is not opened, as the second half of a sentence, in both languages. */
import type { Language } from '../scenario/scenario.ts';
import type { PackTrouble } from './pack-trouble.ts';

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

/** What was brought is something else altogether. */
const SOMETHING_ELSE = {
  not_yaml: {
    es: 'no es un zip ni YAML: un paquete viene en un .zip, una carpeta o archivos .yaml',
    en: 'it is neither a zip nor YAML: a pack comes as a .zip, a folder or .yaml files',
  },
  not_text: {
    es: 'se llama YAML, pero lo que trae no es texto',
    en: 'it is called YAML, but what is in it is no text',
  },
  no_scenario: {
    es: 'no es un paquete ni una situación: una situación tiene «id:» y «beats:» al comienzo de una línea',
    en: 'it is neither a pack nor a scenario: a scenario has “id:” and “beats:” at the start of a line',
  },
} as const satisfies Partial<Record<PackTrouble['why'], Record<Language, string>>>;
type SomethingElse = Extract<PackTrouble, { readonly why: keyof typeof SOMETHING_ELSE }>;

function isSomethingElse(trouble: PackTrouble): trouble is SomethingElse {
  return Object.hasOwn(SOMETHING_ELSE, trouble.why);
}

function inEnglish(trouble: Exclude<PackTrouble, SomethingElse>): string {
  switch (trouble.why) {
    case 'not_zip':
      return 'it is no zip, or not a whole one';
    case 'no_pack':
      return 'there is no pack.yaml in it';
    case 'encrypted':
      return 'it asks for a password';
    case 'too_large':
      return `it is larger than ${megabytes(trouble.most)} MB`;
    case 'too_many':
      return `it holds more than ${trouble.most} files`;
    case 'too_much':
      return `its scenarios would be larger than ${megabytes(trouble.most)} MB`;
    case 'unsafe_path':
      return `a file in it would lie where it must not: ${trouble.path}`;
    case 'twice':
      return `two files in it have the same name: ${trouble.path}`;
    case 'broken':
      return `${trouble.path} in it is damaged`;
    case 'newer':
      return 'a later version of Cascabel made it';
  }
}

function inSpanish(trouble: Exclude<PackTrouble, SomethingElse>): string {
  switch (trouble.why) {
    case 'not_zip':
      return 'no es un zip, o no está entero';
    case 'no_pack':
      return 'no hay ningún pack.yaml adentro';
    case 'encrypted':
      return 'pide una contraseña';
    case 'too_large':
      return `pesa más de ${megabytes(trouble.most)} MB`;
    case 'too_many':
      return `trae más de ${trouble.most} archivos`;
    case 'too_much':
      return `sus situaciones pesarían más de ${megabytes(trouble.most)} MB`;
    case 'unsafe_path':
      return `un archivo quedaría donde no debe: ${trouble.path}`;
    case 'twice':
      return `dos archivos llevan el mismo nombre: ${trouble.path}`;
    case 'broken':
      return `adentro, ${trouble.path} está dañado`;
    case 'newer':
      return 'lo hizo una versión posterior de Cascabel';
  }
}

/** “it is no zip, or not a whole one”: to be put after “was not opened:”. */
export function whyNotOpened(trouble: PackTrouble, language: Language): string {
  if (isSomethingElse(trouble)) return SOMETHING_ELSE[trouble.why][language];
  return language === 'es' ? inSpanish(trouble) : inEnglish(trouble);
}
