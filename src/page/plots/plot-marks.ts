/** What our plots are made of, and nothing else of the library: all of it would weigh half as much again. */
export {
  axisX,
  axisY,
  dot,
  line,
  plot,
  rect,
  ruleX,
  ruleY,
  text,
  type RenderFunction,
} from '@observablehq/plot';
