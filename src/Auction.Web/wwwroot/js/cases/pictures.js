// Places to blur are drawn on the photograph with pointer or finger; the field below it holds them and works without this script.
const WHOLE = 1000;
const SMALLEST = 5;

const read = (text) => text.split(';').map((part) => part.split(',').map(Number)).filter((place) => place.length === 4 && place.every(Number.isInteger));
const write = (places) => places.map((place) => place.join(',')).join(';');

function show(frame, places) {
  frame.querySelectorAll('[data-blur]').forEach((box) => box.remove());
  places.forEach(([left, top, width, height], index) => {
    const box = document.createElement('button');
    box.type = 'button';
    box.className = 'blur-box';
    box.dataset.blur = String(index);
    box.setAttribute('aria-label', frame.dataset.remove.replace('{0}', String(index + 1)));
    box.style.left = `${left / 10}%`;
    box.style.top = `${top / 10}%`;
    box.style.width = `${width / 10}%`;
    box.style.height = `${height / 10}%`;
    frame.append(box);
  });
}

function start(frame) {
  const field = document.getElementById(frame.dataset.field);
  const image = frame.querySelector('img');
  let places = read(field.value);
  let from = null;
  const keep = () => { field.value = write(places); show(frame, places); };
  const at = (event) => {
    const edge = image.getBoundingClientRect();
    const part = (value, begin, length) => Math.min(WHOLE, Math.max(0, Math.round(((value - begin) / length) * WHOLE)));
    return [part(event.clientX, edge.left, edge.width), part(event.clientY, edge.top, edge.height)];
  };

  frame.addEventListener('click', (event) => {
    const box = event.target.closest('[data-blur]');
    if (box) { places.splice(Number(box.dataset.blur), 1); keep(); }
  });
  image.addEventListener('pointerdown', (event) => { from = at(event); image.setPointerCapture(event.pointerId); event.preventDefault(); });
  image.addEventListener('pointerup', (event) => {
    if (!from) { return; }
    const to = at(event);
    const place = [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])];
    from = null;
    if (place[2] >= SMALLEST && place[3] >= SMALLEST) { places.push(place); keep(); }
  });
  field.addEventListener('change', () => { places = read(field.value); show(frame, places); });
  show(frame, places);
}

document.querySelectorAll('[data-picture-frame]').forEach(start);
