/** The mark of the house: a cascabel, the small round bell, with its sound around it. */
export interface Bell {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Lean in radians. */
  readonly swing: number;
  /** 0–1: how strongly it sounds. */
  readonly ring: number;
}

export function drawBell(context: CanvasRenderingContext2D, bell: Bell): void {
  context.save();
  context.translate(bell.x, bell.y);
  drawSound(context, bell);
  context.translate(0, -bell.radius);
  context.rotate(bell.swing);
  context.translate(0, bell.radius);
  drawBody(context, bell.radius);
  context.restore();
}

function drawSound(context: CanvasRenderingContext2D, bell: Bell): void {
  context.lineCap = 'round';
  for (const step of [0, 1]) {
    const reach = bell.radius * (1.42 + step * 0.38);
    context.strokeStyle = `rgb(244 178 76 / ${(bell.ring * (0.85 - step * 0.35)).toFixed(3)})`;
    context.lineWidth = bell.radius * 0.13;
    for (const side of [0, Math.PI]) {
      context.beginPath();
      context.arc(0, 0, reach, side - 0.42, side + 0.42);
      context.stroke();
    }
  }
}

function drawBody(context: CanvasRenderingContext2D, radius: number): void {
  const brass = context.createRadialGradient(
    -radius * 0.35,
    -radius * 0.45,
    radius * 0.1,
    0,
    0,
    radius * 1.1,
  );
  brass.addColorStop(0, '#ffe2a0');
  brass.addColorStop(0.45, '#f4b24c');
  brass.addColorStop(1, '#b56a1c');
  context.lineWidth = radius * 0.17;
  context.strokeStyle = '#d98f33';
  context.beginPath();
  context.arc(0, -radius * 1.08, radius * 0.23, 0, Math.PI * 2);
  context.stroke();
  context.fillStyle = brass;
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
  context.fill();
  drawMouth(context, radius);
}

/** The seam that holds the two halves, and the slit with its round hole. */
function drawMouth(context: CanvasRenderingContext2D, radius: number): void {
  context.lineWidth = radius * 0.07;
  for (const [lift, shade] of [
    [-0.02, 'rgb(122 66 12 / 0.6)'],
    [0.1, 'rgb(255 226 160 / 0.55)'],
  ] as const) {
    context.strokeStyle = shade;
    context.beginPath();
    context.ellipse(0, radius * lift, radius * 0.98, radius * 0.24, 0, 0.06, Math.PI - 0.06);
    context.stroke();
  }
  context.fillStyle = '#3a2008';
  context.beginPath();
  context.arc(0, radius * 0.5, radius * 0.15, 0, Math.PI * 2);
  context.roundRect(-radius * 0.06, radius * 0.5, radius * 0.12, radius * 0.44, radius * 0.05);
  context.fill();
}
