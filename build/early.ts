/**
 * Tells the page by name which files it will want after its own script, so that they are on their way before that asks:
 * `late` the parts of whoever does not come for the first time (the script in `index.html`), `stage` what draws, behind
 * everything the words need (`main.ts`).
 */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** The files a module is built into, without those the page has anyway. */
function filesFor(module: string, bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  const page = chunks.find(({ isEntry }) => isEntry);
  const files = found ? [found.fileName, ...found.imports] : [];
  return files.filter((file) => file !== page?.fileName).join(' ');
}

const note = (name: string, content: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { name, content },
  injectTo: 'head-prepend',
});

export function early(): Plugin {
  return {
    name: 'early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => [
        note('late', filesFor('/src/page/late-parts.tsx', bundle)),
        note('stage', filesFor('/src/stage/stage.ts', bundle)),
      ],
    },
  };
}
