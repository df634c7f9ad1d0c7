/** What a browser wants before it installs an app: a manifest in either language, and icons. */
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { drawIcon, type Icon } from './draw-icon.ts';

const ICONS: Readonly<Record<string, Icon>> = {
  'icons/icon-192.png': { side: 192, isMaskable: false },
  'icons/icon-512.png': { side: 512, isMaskable: false },
  'icons/maskable-512.png': { side: 512, isMaskable: true },
  // Telephones that know no manifest round the corners themselves.
  'icons/touch-180.png': { side: 180, isMaskable: true },
};

const WORDS = {
  es: {
    name: 'Cascabel: conversaciones con clientes enojados',
    description: 'Practique conversaciones con clientes enojados. Funciona también sin red.',
  },
  en: {
    name: 'Cascabel: conversations with angry customers',
    description: 'Practise talking with angry customers. Works without a network as well.',
  },
} as const;

type Language = keyof typeof WORDS;

/** One app whatever the language: the `id` is the same. */
function manifestIn(language: Language): string {
  const icons = Object.entries(ICONS).filter(([path]) => !path.includes('touch'));
  return JSON.stringify({
    id: './',
    ...WORDS[language],
    short_name: 'Cascabel',
    lang: language,
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#0b1422',
    theme_color: '#0b1422',
    categories: ['education', 'business'],
    icons: icons.map(([src, { side, isMaskable }]) => ({
      src,
      sizes: `${side}x${side}`,
      type: 'image/png',
      purpose: isMaskable ? 'maskable' : 'any',
    })),
  });
}

/** The page is in the language that was kept, or else in the browser's: so is its manifest. */
const PICK = `{
  let kept = '';
  try { kept = localStorage.getItem('cascabel.settings') || ''; } catch {}
  const [, language] = /"language":"(\\w+)/.exec(kept) || [];
  const isSpanish = language ? language === 'es' : navigator.languages.some((each) => /^es/i.test(each));
  if (!isSpanish) document.querySelector('[rel=manifest]').href = './manifest.en.webmanifest';
}`;

const TAGS: readonly HtmlTagDescriptor[] = [
  { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/touch-180.png' }, injectTo: 'head' },
  { tag: 'script', children: PICK, injectTo: 'body' },
];

export function installable(): Plugin {
  return {
    name: 'installable',
    apply: 'build',
    transformIndexHtml: () => [...TAGS],
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array): void =>
        void this.emitFile({ type: 'asset', fileName, source });
      for (const [path, icon] of Object.entries(ICONS)) emit(path, drawIcon(icon));
      emit('manifest.webmanifest', manifestIn('es'));
      emit('manifest.en.webmanifest', manifestIn('en'));
    },
  };
}
