// Runs in the browser, as a string: moves the pointer over the canvas until what lies under it is announced in the
// wanted words, and returns the middle of where that is so.
async ({ box, words, step }) => {
  const wanted = new RegExp(words);
  const layer = document.querySelector('.sigma-mouse');
  const canvas = document.querySelector('.canvas');
  const live = document.querySelector('[aria-live="polite"]');
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const move = (x, y) => layer.dispatchEvent(new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true }));
  const isThere = async (x, y, ms) => {
    move(x, y);
    move(x, y);
    await pause(ms);
    return wanted.test(live.textContent.trim());
  };
  const middle = async (x, y, dx, dy) => {
    let reach = 0;
    while (reach < 60 && (await isThere(x + (reach + 2) * dx, y + (reach + 2) * dy, 60))) reach += 2;
    return { x: x + (reach / 2) * dx, y: y + (reach / 2) * dy };
  };
  for (let y = box.y + 10; y < box.y + box.height; y += step / 2) {
    for (let x = box.x + 10; x < box.x + box.width; x += step) {
      move(x, y);
      if (canvas.style.cursor !== 'pointer' || !(await isThere(x, y, 15))) continue;
      // The words may still be those of the place before.
      if (!(await isThere(x, y, 150))) continue;
      const across = await middle(x, y, 1, 0);
      return middle(across.x, across.y, 0, 1);
    }
  }
  return null;
};
