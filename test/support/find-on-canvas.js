// Runs in the browser, as a string: moves the pointer over the canvas until what lies under it is announced in the
// wanted words, and returns where that is.
async ({ box, words, step }) => {
  const wanted = new RegExp(words);
  const layer = document.querySelector('.sigma-mouse');
  const canvas = document.querySelector('.canvas');
  const live = document.querySelector('[aria-live="polite"]');
  for (let y = box.y + 10; y < box.y + box.height; y += step / 2) {
    for (let x = box.x + 10; x < box.x + box.width; x += step) {
      layer.dispatchEvent(new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true }));
      if (canvas.style.cursor !== 'pointer') continue;
      await new Promise((resolve) => setTimeout(resolve, 15));
      if (wanted.test(live.textContent.trim())) return { x, y };
    }
  }
  return null;
};
