// One picture at a time; without script all of them but the first stay hidden and nothing else is lost.

export function startGallery(root) {
  const slides = [...root.querySelectorAll('[data-slide]')];
  const thumbs = [...root.querySelectorAll('[data-thumbs] button')];
  if (slides.length < 2) {
    return;
  }
  let shown = 0;
  const show = (index) => {
    shown = (index + slides.length) % slides.length;
    slides.forEach((slide, i) => { slide.hidden = i !== shown; });
    thumbs.forEach((thumb, i) => (i === shown ? thumb.setAttribute('aria-current', 'true') : thumb.removeAttribute('aria-current')));
  };
  root.querySelectorAll('[data-go]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => show(shown + Number(button.dataset.go)));
  });
  thumbs.forEach((thumb, i) => thumb.addEventListener('click', () => show(i)));
  const list = root.querySelector('[data-thumbs]');
  list.hidden = false;
  root.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) {
      event.preventDefault();
      show(shown + step);
    }
  });
  swipe(root.querySelector('.main'), (step) => show(shown + step));
}

function swipe(area, go) {
  let from = null;
  area.addEventListener('touchstart', (event) => { from = event.changedTouches[0].clientX; }, { passive: true });
  area.addEventListener('touchend', (event) => {
    const moved = from === null ? 0 : event.changedTouches[0].clientX - from;
    from = null;
    if (Math.abs(moved) > 40) {
      go(moved < 0 ? 1 : -1);
    }
  }, { passive: true });
}
