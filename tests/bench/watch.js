/**
 * Runs inside the page before its own scripts: goes on from the briefing at once, and notes when the
 * first reply could be clicked and when the stage was alive, in milliseconds from navigation.
 */
window.seen = {};

function isUsable(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  return width > 0 && !element.disabled && element.contains(top);
}

function look() {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find((button) => window.beginWords.includes(button.textContent.trim()))?.click();
  const marks = [...document.querySelectorAll('[data-reply], .reply')];
  if (marks.some(isUsable)) window.seen.reply ??= performance.now();
  if (document.querySelector('[data-stage="alive"]')) window.seen.stage ??= performance.now();
  requestAnimationFrame(look);
}
requestAnimationFrame(look);
