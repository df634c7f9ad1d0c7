/** A quiet room at dusk for settings nobody has drawn: a window, a lamp, a plant, all out of focus. */
type Context = CanvasRenderingContext2D;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `heat` 0–1 warms the light. */
export function drawPlace(context: Context, size: Size, heat: number): void {
  const { width, height } = size;
  const unit = Math.max(width, height * 1.2) / 1600;
  context.fillStyle = slope(context, size, heat > 0.5 ? ['#4c3339', '#151623'] : ['#2c4459', '#101a2a']);
  context.fillRect(0, 0, width, height);
  context.save();
  context.filter = `blur(${(7 * unit).toFixed(1)}px)`;
  context.scale(unit, unit);
  drawWindow(context, heat);
  drawPlant(context, height / unit);
  context.restore();
  drawLight(context, size, heat);
}

const slope = (
  context: Context,
  { width, height }: Size,
  [from, to]: readonly [string, string],
): CanvasGradient => {
  const fill = context.createLinearGradient(0, 0, width, height);
  fill.addColorStop(0, from);
  fill.addColorStop(1, to);
  return fill;
};

/** The last light over the roofs, and the first windows lit. */
function drawWindow(context: Context, heat: number): void {
  const sky = context.createLinearGradient(0, 110, 0, 620);
  sky.addColorStop(0, heat > 0.5 ? '#7c3f45' : '#4d6c92');
  sky.addColorStop(1, heat > 0.5 ? '#e58a55' : '#f0b877');
  context.fillStyle = '#1a2637';
  context.fillRect(128, 84, 664, 566);
  context.fillStyle = sky;
  context.fillRect(146, 102, 628, 530);
  for (let house = 0; house < 11; house += 1) {
    const tall = 90 + ((house * 67) % 170);
    context.fillStyle = 'rgb(38 48 72 / 0.75)';
    context.fillRect(146 + house * 57, 632 - tall, 46, tall);
    context.fillStyle = 'rgb(255 214 140 / 0.8)';
    if (house % 3 !== 1) context.fillRect(158 + house * 57, 650 - tall, 9, 13);
    if (house % 2 === 0) context.fillRect(174 + house * 57, 690 - tall, 9, 13);
  }
  context.fillStyle = '#1a2637';
  context.fillRect(452, 102, 16, 530);
  context.fillRect(146, 330, 628, 12);
}

function drawPlant(context: Context, floor: number): void {
  context.strokeStyle = '#2f5a4c';
  context.lineCap = 'round';
  context.lineWidth = 26;
  for (let leaf = -3; leaf <= 3; leaf += 1) {
    context.beginPath();
    context.moveTo(62, floor - 130);
    context.quadraticCurveTo(62 + leaf * 26, floor - 300, 62 + leaf * 62, floor - 360 + Math.abs(leaf) * 44);
    context.stroke();
  }
  context.fillStyle = '#8a6a58';
  context.fillRect(10, floor - 150, 104, 160);
}

/** One pool of light where the person stands; the right side stays dark for words. */
function drawLight(context: Context, { width, height }: Size, heat: number): void {
  const reach = Math.max(width, height);
  const pool = context.createRadialGradient(
    width * 0.3,
    height * 0.4,
    0,
    width * 0.3,
    height * 0.4,
    reach * 0.75,
  );
  pool.addColorStop(0, heat > 0.5 ? 'rgb(255 150 110 / 0.2)' : 'rgb(255 214 150 / 0.18)');
  pool.addColorStop(0.5, 'rgb(8 14 26 / 0.3)');
  pool.addColorStop(1, 'rgb(5 9 18 / 0.82)');
  context.fillStyle = pool;
  context.fillRect(0, 0, width, height);
}
