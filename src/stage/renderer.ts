/** Canvas or WebGL: without a graphics card WebGL is drawn by the processor, and three to ten times slower. */
export type Renderer = 'canvas' | 'webgl';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software|mesa offscreen|virgl/i;

/** What the browser calls its graphics card tells whether there is one; null means no WebGL at all. */
export function rendererFor(wish: 'auto' | Renderer, card: string | null): Renderer {
  if (card === null) return 'canvas';
  if (wish !== 'auto') return wish;
  return SOFTWARE.test(card) ? 'canvas' : 'webgl';
}

/** The unmasked name of the graphics card, or null where WebGL does not start. */
export function graphicsCard(canvas: HTMLCanvasElement): string | null {
  const context = canvas.getContext('webgl');
  if (!context) return null;
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : '';
}
